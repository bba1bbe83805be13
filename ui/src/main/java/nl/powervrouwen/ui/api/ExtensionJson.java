package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.inburgering.ExtendedTerm;
import nl.powervrouwen.inburgering.ExtensionData;
import nl.powervrouwen.inburgering.ExtensionGround;
import nl.powervrouwen.inburgering.Judgement;
import nl.powervrouwen.inburgering.PersonExtensions;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * An extension of a term, and what it makes of the term. The names are those of the JSON; what is
 * null is left out.
 */
public record ExtensionJson(
    UUID id,
    long versie,
    @Nullable ExtensionGround grond,
    @Nullable String verlengingsgrondcode,
    @Nullable String verlengingsgrondomschrijving,
    @Nullable LocalDate aangevraagdOp,
    @Nullable Judgement oordeel,
    @Nullable LocalDate datumOordeel,
    @Nullable Integer maanden,
    @Nullable Integer dagen,
    @Nullable LocalDate nieuweEinddatum,
    @Nullable LocalDate laatsteDagEerst,
    @Nullable LocalDate laatsteDagNu,
    String uitleg) {

  /** All of one participant. */
  public record Page(List<ExtensionJson> verlengingen, List<String> vragen) {}

  /** A form. */
  public record Input(
      @Means("extensionGround") @Nullable ExtensionGround grond,
      @Means("groundCode") @Nullable String verlengingsgrondcode,
      @Means("groundDescription") @Nullable String verlengingsgrondomschrijving,
      @Means("askedOn") @Nullable LocalDate aangevraagdOp,
      @Means("judgement") @Nullable Judgement oordeel,
      @Means("judgedOn") @Nullable LocalDate datumOordeel,
      @Means("extraMonths") @Nullable Integer maanden,
      @Means("extraDays") @Nullable Integer dagen,
      @Means("newEnd") @Nullable LocalDate nieuweEinddatum) {

    ExtensionData data() {
      return new ExtensionData(
          grond,
          verlengingsgrondcode,
          verlengingsgrondomschrijving,
          aangevraagdOp,
          oordeel,
          datumOordeel,
          maanden,
          dagen,
          nieuweEinddatum);
    }

    /** Leaves out everything: a log must not know it. */
    @Override
    public String toString() {
      return "Input";
    }
  }

  static ExtensionJson of(ExtendedTerm term) {
    ExtensionData data = term.extension().data();
    return new ExtensionJson(
        term.extension().id().value(),
        term.extension().version(),
        data.extensionGround(),
        data.groundCode(),
        data.groundDescription(),
        data.askedOn(),
        data.judgement(),
        data.judgedOn(),
        data.extraMonths(),
        data.extraDays(),
        data.newEnd(),
        term.was(),
        term.last(),
        term.why().dutch());
  }

  static Page of(PersonExtensions all) {
    return new Page(
        all.extensions().stream().map(ExtensionJson::of).toList(),
        all.questions().stream().map(Words::dutch).toList());
  }
}
