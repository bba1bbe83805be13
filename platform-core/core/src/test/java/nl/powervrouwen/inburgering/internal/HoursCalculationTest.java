package nl.powervrouwen.inburgering.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.inburgering.Doelgroep;
import nl.powervrouwen.inburgering.HoursEntryData;
import nl.powervrouwen.inburgering.HoursEntryId;
import nl.powervrouwen.inburgering.HoursEntryRow;
import nl.powervrouwen.inburgering.HoursKind;
import nl.powervrouwen.inburgering.HoursOfKind;
import nl.powervrouwen.inburgering.HoursOverview;
import nl.powervrouwen.inburgering.HoursSource;
import nl.powervrouwen.inburgering.HoursSum;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.InburgeringLaw;
import nl.powervrouwen.inburgering.Leerroute;
import nl.powervrouwen.inburgering.LegalNumberKind;
import nl.powervrouwen.inburgering.NotObligedReason;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.testing.Records;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoursCalculationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final ParticipantId AMINA = new ParticipantId(UUID.randomUUID());

  @Test
  void countsPvtAndMapTowardsTheParticipationOfTheZRouteAndSaysSo() {
    HoursOverview hours =
        hours(
            obliged(Doelgroep.ASIELSTATUSHOUDER),
            Leerroute.Z,
            entry(HoursKind.PARTICIPATION, 700),
            entry(HoursKind.PVT, 9),
            entry(HoursKind.PVT_ACTIVITY, 4),
            entry(HoursKind.MAP, 41),
            entry(HoursKind.COURSE, 312));

    assertThat(hours.sums())
        .extracting(HoursSum::about, HoursSum::known, HoursSum::asked, HoursSum::isReached)
        .containsExactly(
            tuple(LegalNumberKind.Z_COURSE, 312, 800, false),
            tuple(LegalNumberKind.Z_PARTICIPATION, 754, 800, false),
            tuple(LegalNumberKind.PVT, 13, 12, true),
            tuple(LegalNumberKind.PVT_ACTIVITY, 1, 1, true),
            tuple(LegalNumberKind.MAP, 41, 40, true));
    assertThat(said(hours, LegalNumberKind.Z_PARTICIPATION))
        .isEqualTo(
            "Bekend: 754 van minstens 800 uur (Besluit inburgering 2021, artikel 3.14)."
                + " Daarbij tellen 54 uur PVT en MAP mee (Besluit inburgering 2021, artikel"
                + " 3.14).");
  }

  @Test
  void countsNoPvtOrMapTowardsTheCourseNorCourseTowardsParticipation() {
    HoursOverview hours =
        hours(
            obliged(Doelgroep.ASIELSTATUSHOUDER),
            Leerroute.Z,
            entry(HoursKind.COURSE, 900),
            entry(HoursKind.INTAKE_COURSE, 30),
            entry(HoursKind.SCHOOL, 500));

    assertThat(sum(hours, LegalNumberKind.Z_COURSE).known()).isEqualTo(900);
    assertThat(sum(hours, LegalNumberKind.Z_COURSE).isReached()).isTrue();
    assertThat(sum(hours, LegalNumberKind.Z_PARTICIPATION).known()).isZero();
    assertThat(said(hours, LegalNumberKind.Z_PARTICIPATION)).doesNotContain("PVT en MAP");
    assertThat(remarks(hours)).contains("tot 2 jaar terug", "brede intake staan apart");
  }

  @Test
  void neverCountsANumberThatIsNotKnownAndSaysThatThereIsOne() {
    HoursOverview hours =
        hours(
            obliged(Doelgroep.GEZINSMIGRANT),
            Leerroute.B,
            entry(HoursKind.MAP, 39),
            entry(HoursKind.MAP, null),
            entry(HoursKind.PVT_ACTIVITY, null));

    assertThat(sum(hours, LegalNumberKind.MAP).known()).isEqualTo(39);
    assertThat(sum(hours, LegalNumberKind.MAP).isReached()).isFalse();
    assertThat(said(hours, LegalNumberKind.MAP))
        .contains("Van één keer is het aantal uren niet bekend. Dat telt niet mee.");
    assertThat(sum(hours, LegalNumberKind.PVT).known()).isZero();
    assertThat(sum(hours, LegalNumberKind.PVT_ACTIVITY).known()).isEqualTo(1);
    assertThat(hours.totals())
        .containsExactly(
            new HoursOfKind(HoursKind.PVT_ACTIVITY, 0, 1), new HoursOfKind(HoursKind.MAP, 39, 1));
  }

  @Test
  void asksOfEachWhatHoldsForThem() {
    assertThat(kinds(hours(obliged(Doelgroep.GEZINSMIGRANT), Leerroute.Z)))
        .containsExactly(
            LegalNumberKind.Z_COURSE,
            LegalNumberKind.PVT,
            LegalNumberKind.PVT_ACTIVITY,
            LegalNumberKind.MAP);
    assertThat(kinds(hours(obliged(Doelgroep.ASIELSTATUSHOUDER), Leerroute.O)))
        .containsExactly(LegalNumberKind.PVT, LegalNumberKind.PVT_ACTIVITY);
  }

  @Test
  void saysWhatToFillInWhileItIsNotKnownWhatHolds() {
    assertThat(remarks(hours(InburgeringData.NONE, null))).contains("Vul in welke wet geldt");
    assertThat(remarks(hours(obliged(Doelgroep.GEZINSMIGRANT), null))).contains("Leg een PIP vast");
    assertThat(remarks(hours(obliged(null), Leerroute.Z))).contains("Vul de doelgroep in");
    assertThat(remarks(hours(obliged(null), Leerroute.B))).doesNotContain("Vul de doelgroep in");
  }

  @Test
  void asksNothingOfWhoIsNotObligedAndStillShowsWhatWasRecorded() {
    HoursEntryRow told = entry(HoursKind.PARTICIPATION, 16);
    HoursOverview none = hours(law(InburgeringLaw.NONE), Leerroute.Z, told);
    HoursOverview old = hours(law(InburgeringLaw.ACT_2013), null, told);
    HoursOverview over =
        hours(
            Records.with(
                obliged(Doelgroep.ASIELSTATUSHOUDER), "notObliged", NotObligedReason.VOLDAAN),
            Leerroute.Z,
            told);

    for (HoursOverview hours : List.of(none, old, over)) {
      assertThat(hours.sums()).isEmpty();
      assertThat(hours.entries()).containsExactly(told);
      assertThat(hours.totals()).containsExactly(new HoursOfKind(HoursKind.PARTICIPATION, 16, 0));
      assertThat(remarks(hours)).doesNotContain("eindgesprek");
    }
    assertThat(remarks(none)).contains("vraagt van deze deelnemer geen uren");
    assertThat(remarks(old)).contains("Van de wet van 2013 kennen wij geen aantal uren");
    assertThat(remarks(over)).contains("De plicht is voorbij");
  }

  @Test
  void saysThatTheMunicipalityHoldsTheFinalInterviewAndThatAttendanceDoesNotCountByItself() {
    assertThat(remarks(hours(obliged(Doelgroep.GEZINSMIGRANT), Leerroute.Z)))
        .contains("niet aan een derde overlaten (Besluit inburgering 2021, artikel 3.14)")
        .contains("Aanwezigheid bij bijeenkomsten telt hier niet vanzelf mee");
    assertThat(remarks(hours(obliged(Doelgroep.GEZINSMIGRANT), Leerroute.B)))
        .doesNotContain("derde")
        .contains("Aanwezigheid");
  }

  private static HoursOverview hours(
      InburgeringData data, @Nullable Leerroute route, HoursEntryRow... entries) {
    return new HoursCalculation(data, route, Arrays.asList(entries), TODAY).overview();
  }

  private static HoursSum sum(HoursOverview hours, LegalNumberKind about) {
    return hours.sums().stream().filter(sum -> sum.about() == about).findFirst().orElseThrow();
  }

  private static String said(HoursOverview hours, LegalNumberKind about) {
    return sum(hours, about).said().dutch();
  }

  private static List<LegalNumberKind> kinds(HoursOverview hours) {
    return hours.sums().stream().map(HoursSum::about).toList();
  }

  private static String remarks(HoursOverview hours) {
    return hours.remarks().stream().map(words -> words.dutch()).collect(Collectors.joining(" "));
  }

  private static InburgeringData obliged(@Nullable Doelgroep doelgroep) {
    return Records.with(law(InburgeringLaw.ACT_2021), "doelgroep", doelgroep);
  }

  private static InburgeringData law(InburgeringLaw law) {
    return Records.of(InburgeringData.class, "law", law);
  }

  private static HoursEntryRow entry(HoursKind kind, @Nullable Integer hours) {
    return new HoursEntryRow(
        new HoursEntryId(UUID.randomUUID()),
        1,
        AMINA,
        new HoursEntryData(kind, TODAY.minusDays(30), null, hours, HoursSource.PROVIDER, null));
  }
}
