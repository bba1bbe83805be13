package nl.powervrouwen.inburgering;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.coaching.FileOpenings;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.MergePreview;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Exams, progress interviews and hours. */
@Tag("postgres")
class ProgressTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Inburgering inburgering = rooms.get(Inburgering.class);
  private final ExamResults exams = rooms.get(ExamResults.class);
  private final ProgressInterviews interviews = rooms.get(ProgressInterviews.class);
  private final FollowedHours hours = rooms.get(FollowedHours.class);
  private final ParticipantId amina = here.participant("Amina", "Voorbeeld", here.coach).id();
  private final ParticipantId bahar = here.participant("Bahar", "Voorbeeld", null).id();

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void saysForEachPartWhatWasReachedAndLeavesOpenWhatIsNotKnown() {
    save(amina, "law", InburgeringLaw.ACT_2021, "freeLe", 1, "freeKnm", 0);
    exam(amina, -90, ExamPart.LE, ExamOutcome.GEZAKT, ExamLevel.B1);
    exam(amina, -60, ExamPart.LE, ExamOutcome.GESLAAGD, ExamLevel.A2);
    ExamResultRow best = exam(amina, -30, ExamPart.LE, ExamOutcome.GESLAAGD, ExamLevel.B1);
    ExamResultRow last = exam(amina, -3, ExamPart.LE, ExamOutcome.GEZAKT, ExamLevel.B2);
    ExamResultRow failed = exam(amina, -20, ExamPart.SP, ExamOutcome.GEZAKT, null);

    assertThat(as(here.coach, () -> exams.of(amina)).parts())
        .containsExactly(
            new ExamPartState(ExamPart.LE, best, last, 4, 1),
            new ExamPartState(ExamPart.LU, null, null, 0, null),
            new ExamPartState(ExamPart.SC, null, null, 0, null),
            new ExamPartState(ExamPart.SP, null, failed, 1, null),
            new ExamPartState(ExamPart.KNM, null, null, 0, 0));
  }

  @Test
  void namesTheFreeAttemptsOfTheLawForWhomItHoldsAndCountsNone() {
    save(amina, "law", InburgeringLaw.ACT_2021, "doelgroep", Doelgroep.ASIELSTATUSHOUDER);
    save(bahar, "law", InburgeringLaw.ACT_2021, "doelgroep", Doelgroep.GEZINSMIGRANT);
    exam(amina, -9, ExamPart.LU, ExamOutcome.GEZAKT, null);

    ExamOverview overview = as(here.coordinator, () -> exams.of(amina));

    assertThat(overview.remarks())
        .singleElement()
        .extracting(Words::dutch)
        .asString()
        .contains("2 gratis pogingen", "Regeling inburgering 2021, artikel 3.5");
    assertThat(overview.parts()).allMatch(state -> state.freeAttempts() == null);
    assertThat(as(here.coordinator, () -> exams.of(bahar)).remarks()).isEmpty();
  }

  @Test
  void refusesAResultThatCantBeSo() {
    exam(amina, -9, ExamPart.SC, ExamOutcome.GEZAKT, null);

    assertThat(problems(() -> exams.add(amina, Records.of(ExamResultData.class))))
        .containsExactlyInAnyOrder("examOn needed", "examPart needed", "outcome needed");
    assertThat(problems(() -> exams.add(amina, result(1, ExamPart.SC, ExamOutcome.GEZAKT))))
        .containsExactly("examOn date.future");
    assertThat(problems(() -> exams.add(amina, result(-9, ExamPart.SC, ExamOutcome.GESLAAGD))))
        .containsExactly("examOn exam.same-day");
    assertThat(
            problems(
                () ->
                    exams.add(
                        amina,
                        Records.with(
                            result(-8, ExamPart.SC, ExamOutcome.GEZAKT),
                            "noOutcomeReason",
                            NoOutcomeReason.ABSENT))))
        .containsExactly("noOutcomeReason exam.reason");
    assertThat(
            as(
                    here.coach,
                    () ->
                        exams.add(
                            amina,
                            Records.with(
                                result(-8, ExamPart.SC, ExamOutcome.GEEN),
                                "noOutcomeReason",
                                NoOutcomeReason.ABSENT)))
                .data()
                .noOutcomeReason())
        .isEqualTo(NoOutcomeReason.ABSENT);
  }

  @Test
  void correctsAResultAndTakesItBackAndTheLogKeepsBoth() {
    ExamResultRow first = exam(amina, -9, ExamPart.SC, ExamOutcome.GEZAKT, null);
    ExamResultRow now =
        as(
            here.coach,
            () ->
                exams.change(
                    first.id(), first.version(), result(-9, ExamPart.SC, ExamOutcome.GESLAAGD)));

    assertThatThrownBy(() -> as(here.coach, () -> remove(first))).isInstanceOf(StaleVersion.class);
    as(here.coach, () -> remove(now));

    assertThat(as(here.coach, () -> exams.of(amina)).results()).isEmpty();
    assertThat(logged("exam-result", first.id().value())).isEqualTo(3);
  }

  @Test
  void plansAnInterviewForTheCoachUntilItIsHeld() {
    as(
        here.coordinator,
        () ->
            inburgering.addPip(
                amina,
                Records.of(
                    PipData.class, "datedOn", day(-40), "route", Leerroute.B, "interviews", 3)));
    interview(amina, day(-30), day(-29), "Het gaat goed");
    ProgressInterviewRow next = interview(amina, day(5), null, null);
    interview(amina, day(90), null, null);

    assertThat(as(here.coach, inburgering::due))
        .filteredOn(row -> row.deadline().kind() == DeadlineKind.INTERVIEW)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.deadline().last()).isEqualTo(day(5));
              assertThat(row.deadline().why().dutch())
                  .contains("één gesprek gevoerd", "staan er 3", "artikel 5.3");
            });
    assertThat(as(here.coach, () -> interviews.of(amina)).agreed()).isEqualTo(3);

    as(
        here.coach,
        () ->
            interviews.change(
                next.id(), next.version(), Records.with(next.data(), "heldOn", day(0))));

    assertThat(as(here.coach, () -> inburgering.get(amina)).deadlines())
        .filteredOn(deadline -> deadline.kind() == DeadlineKind.INTERVIEW)
        .extracting(Deadline::last)
        .containsExactly(day(90));
    assertThat(as(here.coach, () -> interviews.of(amina)).held()).isEqualTo(2);
  }

  @Test
  void keepsAnOverdueInterviewDueAlsoOfWhomNothingElseIsKnown() {
    interview(bahar, day(-12), null, null);

    assertThat(as(here.coordinator, inburgering::due))
        .extracting(row -> row.participant(), row -> row.deadline().last())
        .containsExactly(tuple(bahar, day(-12)));
    assertThat(as(here.coach, inburgering::due)).isEmpty();
    assertThat(as(here.coordinator, () -> inburgering.get(bahar)).deadlines())
        .singleElement()
        .extracting(deadline -> deadline.why().dutch())
        .asString()
        .contains("Hoeveel er in het PIP staan, is niet bekend");
  }

  @Test
  void refusesAnInterviewThatCantBeSo() {
    assertThat(problems(() -> interviews.add(amina, talk(null, null, null))))
        .containsExactly("plannedOn interview.day");
    assertThat(problems(() -> interviews.add(amina, talk(null, day(1), null))))
        .containsExactly("heldOn date.future");
    assertThat(problems(() -> interviews.add(amina, talk(day(3), null, "Al besproken"))))
        .containsExactly("heldOn needed");
    assertThat(problems(() -> interviews.add(amina, talk(null, day(-1), "x".repeat(1001)))))
        .containsExactly("summary text.too-long");
    assertThat(interview(amina, null, day(-1), "x".repeat(1000)).data().summary()).hasSize(1000);
  }

  @Test
  void keepsHoursWithWhoSaysSoAndAlsoThoseOfWhichTheNumberIsNotKnown() {
    HoursEntryData all =
        new HoursEntryData(
            HoursKind.COURSE, day(-60), day(-30), 9999, HoursSource.PARTICIPANT, "Op maandag");
    HoursEntryRow kept = as(here.coach, () -> hours.add(amina, all));
    hours(amina, HoursKind.COURSE, -9, null);

    assertThat(as(here.coordinator, () -> hours.get(kept.id())).data()).isEqualTo(all);
    assertThat(as(here.coach, () -> hours.of(amina)).totals())
        .containsExactly(new HoursOfKind(HoursKind.COURSE, 9999, 1));
    assertThat(logged("hours", kept.id().value())).isEqualTo(1);
  }

  @Test
  void refusesHoursThatCantBeSo() {
    assertThat(problems(() -> hours.add(amina, Records.of(HoursEntryData.class))))
        .containsExactlyInAnyOrder("hoursKind needed", "firstDay needed", "hoursSource needed");
    assertThat(problems(() -> hours.add(amina, followed(-3, -4, 8))))
        .containsExactly("lastDay end.before-start");
    assertThat(problems(() -> hours.add(amina, followed(-3, 1, 8))))
        .containsExactly("lastDay date.future");
    assertThat(problems(() -> hours.add(amina, followed(-3, -3, 0))))
        .containsExactly("hours number.range");
    assertThat(problems(() -> hours.add(amina, followed(-3, -3, 10000))))
        .containsExactly("hours number.range");
  }

  @Test
  void isSeenByTheOwnCoachAndTheCoordinatorAndByNobodyElse() {
    here.enrol(here.group("Groep Neede", 10).id(), amina);
    ExamResultRow exam = exam(amina, -9, ExamPart.LE, ExamOutcome.GEZAKT, null);
    ProgressInterviewRow talk = interview(amina, day(3), null, null);
    HoursEntryRow entry = hours(amina, HoursKind.MAP, -3, 4);
    CurrentUser other = rooms.colleague(here.tenant, "Kees Voorbeeld", Role.JOBCOACH);

    for (Callable<?> look :
        List.<Callable<?>>of(
            () -> exams.of(amina),
            () -> exams.get(exam.id()),
            () -> exams.change(exam.id(), exam.version(), exam.data()),
            () -> remove(exam),
            () -> interviews.of(amina),
            () -> interviews.get(talk.id()),
            () -> interviews.change(talk.id(), talk.version(), talk.data()),
            () -> hours.of(amina),
            () -> hours.get(entry.id()),
            () -> hours.change(entry.id(), entry.version(), entry.data()))) {
      assertThatThrownBy(() -> as(other, look)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(here.trainer, look)).isInstanceOf(NotAllowed.class);
    }
    assertThat(as(other, inburgering::due)).isEmpty();
  }

  @Test
  void isReadAndNotChangedByWhoOnlyOpenedTheFile() {
    HoursEntryRow entry = hours(amina, HoursKind.MAP, -3, 4);
    CurrentUser other = rooms.colleague(here.tenant, "Kees Voorbeeld", Role.JOBCOACH);
    as(other, () -> rooms.get(FileOpenings.class).open(amina, "Vraag over de uren"));

    assertThat(as(other, () -> hours.of(amina)).entries()).containsExactly(entry);
    assertThatThrownBy(() -> as(other, () -> hours.add(amina, followed(-3, -3, 8))))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(other, () -> interviews.add(amina, talk(day(3), null, null))))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> as(other, () -> exams.add(amina, result(-1, ExamPart.LE, ExamOutcome.GEZAKT))))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void refusesInAFileWhatDuoWouldRefuseAboutZRouteAndTests() {
    as(
        here.coordinator,
        () ->
            inburgering.addPip(
                amina, Records.of(PipData.class, "datedOn", day(-90), "route", Leerroute.Z)));
    InburgeringDetails saved =
        save(
            amina,
            "law",
            InburgeringLaw.ACT_2021,
            "pvtOn",
            day(-30),
            "zRouteTalkOn",
            day(-21),
            "zRouteOn",
            day(-20),
            "examNumber",
            " 1234 ",
            "score",
            "7,25");

    assertThat(saved.data().examNumber()).isEqualTo("1234");
    assertThat(
            problems(
                () ->
                    inburgering.save(
                        amina,
                        saved.version(),
                        Records.with(
                            saved.data(),
                            "pvtOn",
                            null,
                            "mapOn",
                            day(-19),
                            "zRouteTalkOn",
                            day(-90),
                            "examNumber",
                            "1234567890123",
                            "score",
                            "7.25",
                            "neededScore",
                            "1000,00",
                            "freeSp",
                            100))))
        .containsExactlyInAnyOrder(
            "pvtOn term.z-route-done",
            "mapOn term.after-z-route",
            "zRouteTalkOn term.before",
            "examNumber text.too-long",
            "score exam.score",
            "neededScore exam.score",
            "freeSp number.range");
  }

  @Test
  void hasAFinalInterviewOfTheZRouteOnlyWithThatRoute() {
    as(
        here.coordinator,
        () ->
            inburgering.addPip(
                amina, Records.of(PipData.class, "datedOn", day(-90), "route", Leerroute.B)));

    assertThat(
            problems(
                () ->
                    inburgering.save(
                        amina,
                        0,
                        Records.of(
                            InburgeringData.class,
                            "law",
                            InburgeringLaw.ACT_2021,
                            "zRouteTalkOn",
                            day(-3)))))
        .containsExactly("zRouteTalkOn pip.no-z-route");
  }

  @Test
  void goesAlongWhenSomebodyWasRegisteredTwiceAndNeverCountsTwice() {
    ParticipantId again = here.participant("Amina", "Voorbeeldt", here.coach).id();
    exam(amina, -9, ExamPart.LE, ExamOutcome.GEZAKT, null);
    ExamResultRow twice = exam(again, -9, ExamPart.LE, ExamOutcome.GEZAKT, null);
    hours(amina, HoursKind.MAP, -3, 4);
    HoursEntryRow same = hours(again, HoursKind.MAP, -3, 5);
    interview(again, day(3), null, null);
    Duplicates duplicates = rooms.get(Duplicates.class);

    assertThat(as(here.coordinator, () -> duplicates.preview(amina, again)).contradictions())
        .extracting(Words::dutch)
        .allMatch(words -> words.contains("bij allebei. Haal er eerst één weg"))
        .hasSize(2);

    as(here.coordinator, () -> remove(twice));
    as(here.coordinator, () -> hours.change(same.id(), same.version(), followed(-4, -4, 5)));
    MergePreview preview = as(here.coordinator, () -> duplicates.preview(amina, again));
    as(
        here.coordinator,
        () -> duplicates.merge(amina, again, Map.of("lastName", amina), preview.fingerprint()));

    assertThat(as(here.coordinator, () -> hours.of(amina)).entries()).hasSize(2);
    assertThat(as(here.coordinator, () -> interviews.of(amina)).interviews()).hasSize(1);
    assertThat(as(here.coordinator, () -> exams.of(amina)).results()).hasSize(1);
  }

  private InburgeringDetails save(ParticipantId participant, @Nullable Object... known) {
    return as(
        here.coordinator,
        () -> inburgering.save(participant, 0, Records.of(InburgeringData.class, known)));
  }

  private ExamResultRow exam(
      ParticipantId participant,
      int days,
      ExamPart part,
      ExamOutcome outcome,
      @Nullable ExamLevel level) {
    return as(
        here.coordinator,
        () -> exams.add(participant, Records.with(result(days, part, outcome), "level", level)));
  }

  private static ExamResultData result(int days, ExamPart part, ExamOutcome outcome) {
    return new ExamResultData(day(days), part, outcome, null, null);
  }

  private boolean remove(ExamResultRow exam) {
    exams.remove(exam.id(), exam.version());
    return true;
  }

  private ProgressInterviewRow interview(
      ParticipantId participant,
      @Nullable LocalDate planned,
      @Nullable LocalDate held,
      @Nullable String summary) {
    return as(here.coordinator, () -> interviews.add(participant, talk(planned, held, summary)));
  }

  private static ProgressInterviewData talk(
      @Nullable LocalDate planned, @Nullable LocalDate held, @Nullable String summary) {
    return new ProgressInterviewData(planned, held, "Coach Voorbeeld", summary);
  }

  private HoursEntryRow hours(
      ParticipantId participant, HoursKind kind, int days, @Nullable Integer number) {
    return as(
        here.coordinator,
        () ->
            hours.add(
                participant,
                new HoursEntryData(kind, day(days), null, number, HoursSource.OWN, null)));
  }

  private static HoursEntryData followed(int first, int last, int number) {
    return new HoursEntryData(
        HoursKind.MAP, day(first), day(last), number, HoursSource.PROVIDER, null);
  }

  private int logged(String kind, UUID id) {
    return as(
            here.coordinator,
            () -> rooms.get(ChangeLog.class).of(Subject.about(amina.value(), kind, id)))
        .size();
  }

  private List<String> problems(Callable<?> refused) {
    try {
      as(here.coordinator, refused);
      return List.of();
    } catch (InvalidInput wrong) {
      return wrong.problems().stream().map(one -> one.field() + " " + one.code()).toList();
    }
  }

  private static LocalDate day(int fromToday) {
    return TODAY.plusDays(fromToday);
  }

  private static <T> T as(CurrentUser user, Callable<T> work) {
    return rooms.ask(user, work);
  }
}
