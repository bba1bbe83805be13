package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.inburgering.DetailedDoelgroep;
import nl.powervrouwen.inburgering.Doelgroep;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.InburgeringDetails;
import nl.powervrouwen.inburgering.InburgeringLaw;
import nl.powervrouwen.inburgering.Learnability;
import nl.powervrouwen.inburgering.NotObligedReason;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** A participant's inburgering, as DUO names what is in it. The names are those of the JSON. */
public record InburgeringJson(
    long versie,
    Input gegevens,
    List<PipJson> pips,
    List<DeadlineJson> termijnen,
    List<String> verschoven) {

  /** What is known; what is left out is not known. */
  public record Input(
      @Means("law") @Nullable InburgeringLaw wet,
      @Means("obligedFrom") @Nullable LocalDate beginPlicht,
      @Means("obligedUntil") @Nullable LocalDate eindePlicht,
      @Means("notObliged") @Nullable NotObligedReason redenGeenPlicht,
      @Means("noticeOn") @Nullable LocalDate kennisgeving,
      @Means("doelgroep") @Nullable Doelgroep doelgroep,
      @Means("detailedDoelgroep") @Nullable DetailedDoelgroep gedetailleerdeDoelgroep,
      @Means("linkedOn") @Nullable LocalDate koppeling,
      @Means("registeredOn") @Nullable LocalDate inschrijvingBrp,
      @Means("intakeOn") @Nullable LocalDate bredeIntake,
      @Means("learnabilityOn") @Nullable LocalDate leerbaarheidstoets,
      @Means("learnability") @Nullable Learnability leerbaarheid,
      @Means("examNumber") @Nullable String examennummer,
      @Means("score") @Nullable String behaaldeScore,
      @Means("neededScore") @Nullable String benodigdeScore,
      @Means("dataReceivedOn") @Nullable LocalDate gegevensOntvangen,
      @Means("termUntil") @Nullable LocalDate einddatumTermijn,
      @Means("pvtOn") @Nullable LocalDate participatieverklaring,
      @Means("pvtCulpable") @Nullable Boolean participatieverklaringVerwijtbaar,
      @Means("mapOn") @Nullable LocalDate eindgesprekMap,
      @Means("mapCulpable") @Nullable Boolean eindgesprekMapVerwijtbaar,
      @Means("zRouteTalkOn") @Nullable LocalDate eindgesprekZroute,
      @Means("zRouteOn") @Nullable LocalDate afrondingZroute,
      @Means("freeKnm") @Nullable Integer gratisPogingenKnm,
      @Means("freeLe") @Nullable Integer gratisPogingenLezen,
      @Means("freeLu") @Nullable Integer gratisPogingenLuisteren,
      @Means("freeSc") @Nullable Integer gratisPogingenSchrijven,
      @Means("freeSp") @Nullable Integer gratisPogingenSpreken) {

    InburgeringData data() {
      return new InburgeringData(
          wet,
          beginPlicht,
          eindePlicht,
          redenGeenPlicht,
          kennisgeving,
          doelgroep,
          gedetailleerdeDoelgroep,
          koppeling,
          inschrijvingBrp,
          bredeIntake,
          leerbaarheidstoets,
          leerbaarheid,
          examennummer,
          behaaldeScore,
          benodigdeScore,
          gegevensOntvangen,
          einddatumTermijn,
          participatieverklaring,
          participatieverklaringVerwijtbaar,
          eindgesprekMap,
          eindgesprekMapVerwijtbaar,
          eindgesprekZroute,
          afrondingZroute,
          gratisPogingenKnm,
          gratisPogingenLezen,
          gratisPogingenLuisteren,
          gratisPogingenSchrijven,
          gratisPogingenSpreken);
    }

    static Input of(InburgeringData data) {
      return new Input(
          data.law(),
          data.obligedFrom(),
          data.obligedUntil(),
          data.notObliged(),
          data.noticeOn(),
          data.doelgroep(),
          data.detailedDoelgroep(),
          data.linkedOn(),
          data.registeredOn(),
          data.intakeOn(),
          data.learnabilityOn(),
          data.learnability(),
          data.examNumber(),
          data.score(),
          data.neededScore(),
          data.dataReceivedOn(),
          data.termUntil(),
          data.pvtOn(),
          data.pvtCulpable(),
          data.mapOn(),
          data.mapCulpable(),
          data.zRouteTalkOn(),
          data.zRouteOn(),
          data.freeKnm(),
          data.freeLe(),
          data.freeLu(),
          data.freeSc(),
          data.freeSp());
    }
  }

  static InburgeringJson of(InburgeringDetails details) {
    return new InburgeringJson(
        details.version(),
        Input.of(details.data()),
        details.pips().stream().map(PipJson::of).toList(),
        details.deadlines().stream().map(DeadlineJson::of).toList(),
        details.moved().stream().map(Words::dutch).toList());
  }
}
