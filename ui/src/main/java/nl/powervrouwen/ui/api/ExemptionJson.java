package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.inburgering.ExamPart;
import nl.powervrouwen.inburgering.ExemptionData;
import nl.powervrouwen.inburgering.ExemptionKind;
import nl.powervrouwen.inburgering.ExemptionRow;
import nl.powervrouwen.inburgering.Judgement;
import nl.powervrouwen.inburgering.LanguageLevel;
import nl.powervrouwen.inburgering.OntheffingGround;
import nl.powervrouwen.inburgering.PersonExemptions;
import nl.powervrouwen.inburgering.VrijstellingReason;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * A vrijstelling or an ontheffing, as DUO names what is in it. The names are those of the JSON;
 * what is null is left out.
 */
public record ExemptionJson(
    UUID id,
    long versie,
    ExemptionKind soort,
    @Nullable LocalDate aangevraagdOp,
    @Nullable Judgement oordeel,
    @Nullable LocalDate datumOordeel,
    @Nullable OntheffingGround grond,
    @Nullable VrijstellingReason reden,
    @Nullable ExamPart examenonderdeel,
    @Nullable LanguageLevel examenniveau,
    @Nullable Integer urenBelastbaarheid,
    @Nullable LocalDate startdatum,
    @Nullable LocalDate einddatum) {

  /** All of one participant. */
  public record Page(List<ExemptionJson> vrijstellingen, List<String> vragen) {}

  /** A form. */
  public record Input(
      @Means(value = "exemptionKind", needed = true) @Nullable ExemptionKind soort,
      @Means("askedOn") @Nullable LocalDate aangevraagdOp,
      @Means("judgement") @Nullable Judgement oordeel,
      @Means("judgedOn") @Nullable LocalDate datumOordeel,
      @Means("ontheffingGround") @Nullable OntheffingGround grond,
      @Means("vrijstellingReason") @Nullable VrijstellingReason reden,
      @Means("examPart") @Nullable ExamPart examenonderdeel,
      @Means("level") @Nullable LanguageLevel examenniveau,
      @Means("participationHours") @Nullable Integer urenBelastbaarheid,
      @Means("from") @Nullable LocalDate startdatum,
      @Means("until") @Nullable LocalDate einddatum) {

    ExemptionData data() {
      return new ExemptionData(
          soort,
          aangevraagdOp,
          oordeel,
          datumOordeel,
          grond,
          reden,
          examenonderdeel,
          examenniveau,
          urenBelastbaarheid,
          startdatum,
          einddatum);
    }

    /** Leaves out everything: a log must not know it. */
    @Override
    public String toString() {
      return "Input";
    }
  }

  static ExemptionJson of(ExemptionRow row) {
    ExemptionData data = row.data();
    return new ExemptionJson(
        row.id().value(),
        row.version(),
        row.kind(),
        data.askedOn(),
        data.judgement(),
        data.judgedOn(),
        data.ontheffingGround(),
        data.vrijstellingReason(),
        data.examPart(),
        data.level(),
        data.participationHours(),
        data.from(),
        data.until());
  }

  static Page of(PersonExemptions all) {
    return new Page(
        all.exemptions().stream().map(ExemptionJson::of).toList(),
        all.questions().stream().map(Words::dutch).toList());
  }
}
