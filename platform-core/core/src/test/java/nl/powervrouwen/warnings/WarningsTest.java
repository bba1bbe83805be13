package nl.powervrouwen.warnings;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.circumstances.ArrangementData;
import nl.powervrouwen.circumstances.ArrangementRow;
import nl.powervrouwen.circumstances.Arrangements;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.goals.GoalData;
import nl.powervrouwen.goals.GoalKind;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.GoalStepData;
import nl.powervrouwen.goals.GoalSteps;
import nl.powervrouwen.goals.Goals;
import nl.powervrouwen.goals.StepOwner;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.settings.SettingInput;
import nl.powervrouwen.settings.TenantSettings;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Plans;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may be slipping away, why, and what clears it. */
@Tag("postgres")
class WarningsTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Warnings warnings = rooms.get(Warnings.class);
  private final ContactMoments contacts = rooms.get(ContactMoments.class);
  private final CurrentUser colleague = rooms.colleague(here.tenant, "Joost Voorbeeld", JOBCOACH);
  private final GroupDetails group = here.group("Groep Lochem", 12);
  private final ParticipantId amina = here.participant("Amina", "Voorbeeld", here.coach).id();
  private final EnrolmentRow enrolment = here.enrol(group.id(), amina);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void warnsAfterTwoAbsencesInARowUntilSomebodySpokeToThemSince() {
    contact(here.coach, 20, true);
    attendance(-12, Presence.PRESENT);
    attendance(-8, Presence.ABSENT_WITH_NOTICE);
    assertThat(mine()).isEmpty();

    attendance(-4, Presence.ABSENT_WITHOUT_NOTICE);
    assertThat(mine())
        .extracting(Warning::rule, Warning::since, Warning::act)
        .containsExactly(tuple("absences", TODAY.minusDays(4), "contact"));
    assertThat(mine().getFirst().why().dutch()).startsWith("2 keer achter elkaar afwezig");

    contact(here.coach, 5, true);
    assertThat(mine()).hasSize(1);
    contact(here.coach, 4, true);
    assertThat(mine()).isEmpty();
  }

  @Test
  void takesAnAbsenceThatNobodyRecordedForNothing() {
    contact(here.coach, 20, true);
    attendance(-10, Presence.ABSENT_WITHOUT_NOTICE);
    here.session(group.id(), -8);
    assertThat(mine()).isEmpty();
    attendance(-6, Presence.ABSENT_WITHOUT_NOTICE);
    assertThat(mine()).hasSize(1);
    attendance(-2, Presence.PRESENT);
    assertThat(mine()).isEmpty();
  }

  @Test
  void warnsAfterThreeTriesUnlessAPauseIsAgreed() {
    contact(here.coach, 15, true);
    contact(here.coach, 9, false);
    contact(here.coach, 6, false);
    assertThat(mine()).isEmpty();
    contact(here.coach, 3, false);
    assertThat(mine())
        .extracting(Warning::rule, Warning::since)
        .containsExactly(tuple("tries", TODAY.minusDays(3)));

    contact(here.coach, 2, false, "pauseUntil", TODAY);
    assertThat(mine()).isEmpty();
    contact(here.coach, 1, false, "pauseUntil", TODAY.minusDays(1));
    assertThat(mine()).extracting(Warning::rule).containsExactly("tries");
    contact(here.coach, 0, true);
    assertThat(mine()).isEmpty();
  }

  @Test
  void warnsAfterTwentyOneDaysOfSilenceAndNotADayEarlier() {
    contact(here.coach, 20, true);
    assertThat(mine()).isEmpty();

    ParticipantId bahar = somebody("Bahar", 21);
    assertThat(mine())
        .extracting(Warning::participant, Warning::rule, Warning::since)
        .containsExactly(tuple(bahar, "silence", TODAY.minusDays(21)));
    assertThat(mine().getFirst().why().english()).startsWith("Not spoken to for 21 days");
  }

  @Test
  void countsFromTheBeginOfTheirGroupWhenNobodyEverSpokeToThem() {
    ParticipantId nowhere = here.participant("Nawal", "Voorbeeld", here.coach).id();
    assertThat(mine())
        .extracting(Warning::participant, Warning::since)
        .containsExactly(tuple(amina, TODAY.minusMonths(1)));
    assertThat(mine().getFirst().why().dutch()).startsWith("Nog niet gesproken sinds het begin");
    assertThat(warningsOf(here.coach, nowhere)).isEmpty();
  }

  @Test
  void warnsOfAGoalForWhichNobodyDidAStepForSixWeeks() {
    contact(here.coach, 1, true);
    goal("Bij de politie", 41);
    assertThat(mine()).isEmpty();
    GoalRow chemist = goal("Apothekersassistente worden", 42);
    assertThat(mine())
        .extracting(Warning::rule, Warning::since, Warning::about, Warning::act)
        .containsExactly(tuple("goal", TODAY.minusDays(42), chemist.id().value(), "step"));
    assertThat(mine().getFirst().why().dutch()).contains("‘Apothekersassistente worden’");

    step(chemist);
    assertThat(mine()).isEmpty();
  }

  @Test
  void warnsOfWhatIsNotArrangedWhenItMadeSomebodyAbsent() {
    contact(here.coach, 1, true);
    ArrangementRow childcare = arrangement(Precondition.CHILDCARE, 20);
    arrangement(Precondition.TRAVEL, 20);
    attendance(-24, Presence.ABSENT_WITH_NOTICE, AbsenceReason.CHILDCARE);
    attendance(-12, Presence.PRESENT, null);
    assertThat(mine()).isEmpty();

    attendance(-9, Presence.ABSENT_WITH_NOTICE, AbsenceReason.CHILDCARE);
    attendance(-3, Presence.PRESENT, null);
    assertThat(mine())
        .extracting(Warning::rule, Warning::since, Warning::about)
        .containsExactly(tuple("precondition", TODAY.minusDays(9), childcare.id().value()));

    ArrangementData solved =
        Records.with(childcare.data(), "solvedOn", TODAY, "solution", "De buurvrouw past op");
    rooms.ask(
        here.coach,
        () -> rooms.get(Arrangements.class).change(childcare.id(), childcare.version(), solved));
    assertThat(mine()).isEmpty();
  }

  private GoalRow goal(String words, int daysAgo) {
    GoalData goal =
        Records.of(
            GoalData.class,
            "words",
            words,
            "kind",
            GoalKind.MAIN,
            "since",
            TODAY.minusDays(daysAgo));
    return rooms.ask(here.coach, () -> rooms.get(Goals.class).add(amina, goal));
  }

  private void step(GoalRow goal) {
    GoalStepData step =
        Records.of(GoalStepData.class, "text", "Opleiding zoeken", "owner", StepOwner.COACH);
    rooms.ask(here.coach, () -> rooms.get(GoalSteps.class).add(goal.id(), step));
  }

  private ArrangementRow arrangement(Precondition what, int daysAgo) {
    ArrangementData data =
        Records.of(ArrangementData.class, "precondition", what, "since", TODAY.minusDays(daysAgo));
    return rooms.ask(here.coach, () -> rooms.get(Arrangements.class).add(amina, data));
  }

  @Test
  void saysNothingAboutWhoLeftTheLastGroup() {
    assertThat(mine()).hasSize(1);
    rooms.ask(
        here.coordinator,
        () ->
            rooms
                .get(Enrolments.class)
                .end(
                    enrolment.id(),
                    enrolment.version(),
                    TODAY.minusDays(1),
                    EnrolmentRow.EndReason.MOVED));
    assertThat(mine()).isEmpty();
  }

  @Test
  void countsWhatTheWriterKeepsToThemselvesForThemAlone() {
    rooms.ask(here.coach, () -> contacts.add(typed(2, true), true));
    assertThat(mine()).isEmpty();
    assertThat(all(here.coordinator)).extracting(Warning::rule).containsExactly("silence");
  }

  @Test
  void isForWhoCoachesAndWhoCoordinates() {
    assertThat(all(here.coordinator)).hasSize(1);
    assertThat(all(colleague)).isEmpty();
    assertThatThrownBy(() -> warningsOf(colleague, amina)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> all(here.trainer)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> aside(colleague, "Op reis", 3)).isInstanceOf(NotFound.class);
    Municipality elsewhere = new Municipality(rooms);
    assertThat(all(elsewhere.coordinator)).isEmpty();
    assertThatThrownBy(() -> warningsOf(elsewhere.coordinator, amina)).isInstanceOf(NotFound.class);
  }

  @Test
  void isPutAsideWithAReasonForATimeAndHeardAgainWhenTakenBack() {
    AsideRow row = aside(here.coach, "Op reis naar familie", 14);
    assertThat(mine()).isEmpty();
    assertThat(all(here.coordinator)).isEmpty();
    assertThat(asides()).containsExactly(row);
    assertThat(row.holds(TODAY)).isTrue();
    assertThat(row.holds(TODAY.plusDays(15))).isFalse();
    assertThat(row.by()).isEqualTo("Jo Voorbeeld");

    assertThatThrownBy(() -> rooms.as(colleague, () -> warnings.takeBack(row.id(), row.version())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> rooms.as(here.coach, () -> warnings.takeBack(row.id(), 7)))
        .isInstanceOf(StaleVersion.class);
    rooms.as(here.coach, () -> warnings.takeBack(row.id(), row.version()));
    assertThat(mine()).hasSize(1);
    assertThat(asides()).isEmpty();
  }

  @Test
  void isHeardAgainWhenSomethingIsAddedAndTellsWhatCameOfIt() {
    contact(here.coach, 20, true);
    attendance(-8, Presence.ABSENT_WITH_NOTICE);
    attendance(-6, Presence.ABSENT_WITH_NOTICE);
    rooms.ask(
        here.coach,
        () ->
            warnings.putAside(amina, "absences", new AsideInput("Ziek thuis", TODAY.plusDays(30))));
    assertThat(mine()).isEmpty();

    attendance(-2, Presence.ABSENT_WITHOUT_NOTICE);
    assertThat(mine()).extracting(Warning::since).containsExactly(TODAY.minusDays(2));
    assertThat(asides())
        .extracting(AsideRow::still, AsideRow::again)
        .containsExactly(tuple(true, TODAY.minusDays(2)));

    contact(here.coach, 0, true);
    assertThat(asides())
        .extracting(AsideRow::still, AsideRow::again)
        .containsExactly(tuple(false, null));
  }

  @Test
  void keepsThatSomebodyActedOnItAndWhetherItCameBack() {
    contact(here.coach, 20, true);
    attendance(-8, Presence.ABSENT_WITH_NOTICE);
    attendance(-6, Presence.ABSENT_WITH_NOTICE);
    contact(here.coach, 5, false);
    assertThat(actedOn()).isEmpty();
    contact(here.coach, 5, true);
    assertThat(actedOn())
        .containsExactly(
            new ActedOnRow(
                amina, "absences", TODAY.minusDays(6), TODAY, here.coach.displayName(), null));

    attendance(-4, Presence.ABSENT_WITHOUT_NOTICE);
    assertThat(actedOn()).extracting(ActedOnRow::again).containsExactly(TODAY.minusDays(4));
    attendance(-2, Presence.ABSENT_WITHOUT_NOTICE);
    contact(here.coordinator, 1, true);
    assertThat(actedOn())
        .extracting(ActedOnRow::since, ActedOnRow::by, ActedOnRow::again)
        .containsExactly(
            tuple(TODAY.minusDays(2), here.coordinator.displayName(), null),
            tuple(TODAY.minusDays(6), here.coach.displayName(), TODAY.minusDays(2)));

    for (CurrentUser user : List.of(here.coach, here.coordinator)) {
      WarningList list = rooms.ask(user, warnings::list);
      assertThat(list.actedOn())
          .extracting(row -> Objects.requireNonNull(list.names().get(row.participant())).spoken())
          .hasSize(3)
          .containsOnly("Amina Voorbeeld");
    }
    assertThat(rooms.ask(colleague, warnings::list).actedOn()).isEmpty();
  }

  @Test
  void tellsOneGoalFromAnotherWhenSomebodyActsOnOne() {
    contact(here.coach, 1, true);
    GoalRow police = goal("Bij de politie", 60);
    goal("Scheikunde studeren", 50);
    step(police);
    assertThat(mine()).extracting(Warning::since).containsExactly(TODAY.minusDays(50));
    assertThat(actedOn())
        .extracting(ActedOnRow::rule, ActedOnRow::since, ActedOnRow::again)
        .containsExactly(tuple("goal", TODAY.minusDays(60), null));
  }

  @Test
  void keepsEachOfTwoGoalsThatWaitedEquallyLong() {
    contact(here.coach, 1, true);
    GoalRow police = goal("Bij de politie", 60);
    step(police);
    GoalRow study = goal("Scheikunde studeren", 60);
    step(study);
    assertThat(rooms.ask(here.coach, warnings::list).actedOn())
        .filteredOn(row -> row.rule().equals("goal"))
        .hasSize(2);
  }

  @Test
  void keepsNothingOfWhatNobodyActedOn() {
    contact(here.coach, 20, true);
    attendance(-8, Presence.ABSENT_WITH_NOTICE);
    attendance(-6, Presence.ABSENT_WITH_NOTICE);
    attendance(-2, Presence.PRESENT);
    assertThat(mine()).isEmpty();
    assertThat(actedOn()).isEmpty();
  }

  @Test
  void tellsNobodyByALineThatSomebodyKeepsANoteToThemselves() {
    rooms.ask(here.coach, () -> contacts.add(typed(2, true), true));
    assertThat(mine()).isEmpty();
    assertThat(rooms.ask(here.coach, warnings::list).actedOn()).isEmpty();
    assertThat(rooms.ask(here.coordinator, warnings::list).actedOn()).isEmpty();
    assertThat(rooms.ask(here.coordinator, () -> warnings.about(amina)).actedOn()).isEmpty();
  }

  @Test
  void asksOnceWhatSeveralRulesNeedToKnow() throws SQLException {
    contact(here.coach, 20, true);
    goal("Bij de politie", 50);
    arrangement(Precondition.CHILDCARE, 20);
    attendance(-8, Presence.ABSENT_WITH_NOTICE, AbsenceReason.CHILDCARE);
    attendance(-6, Presence.ABSENT_WITH_NOTICE, null);
    AsideInput later = new AsideInput("Na de zomer", TODAY.plusDays(9));
    rooms.ask(here.coach, () -> warnings.putAside(amina, "goal", later));
    Plans.watch(here.tenant);

    rooms.ask(here.coach, warnings::all); // the login is open again
    Plans.forget(here.tenant);
    assertThat(rooms.ask(here.coach, () -> warnings.about(amina)).open()).hasSize(2);
    for (String table :
        List.of(
            "contact_moment",
            "private_contact",
            "attendance",
            "enrolment",
            "goal_step",
            "arrangement",
            "warning_aside",
            "warning_acted_on")) {
      Plans.since(here.tenant, "from " + table + " ").as(table).hasSize(1);
    }

    Plans.forget(here.tenant);
    assertThat(mine()).hasSize(2);
    Plans.since(here.tenant, "from contact_moment ").hasSize(1);
    Plans.since(here.tenant, "from attendance ").hasSize(1);
  }

  @Test
  void wantsAReasonAndADayWithinThreeMonths() {
    assertThatThrownBy(() -> aside(here.coach, "  ", -1))
        .isInstanceOfSatisfying(
            InvalidInput.class, wrong -> assertThat(wrong.problems()).hasSize(2));
    assertThatThrownBy(() -> aside(here.coach, "Op reis", Warnings.LONGEST_DAYS + 1))
        .isInstanceOf(InvalidInput.class);
    contact(here.coach, 0, true);
    assertThatThrownBy(() -> aside(here.coach, "Op reis", 3)).isInstanceOf(Conflict.class);
  }

  @Test
  void followsWhatTheMunicipalitySets() {
    contact(here.coach, 10, true);
    assertThat(mine()).isEmpty();
    CurrentUser beheerder = rooms.colleague(here.tenant, "Bea Voorbeeld", BEHEERDER);
    rooms.ask(
        beheerder,
        () ->
            rooms
                .get(TenantSettings.class)
                .change(List.of(new SettingInput(Setting.WARNING_SILENCE, 0, "10"))));
    assertThat(mine()).extracting(Warning::rule).containsExactly("silence");
  }

  private ParticipantId somebody(String name, int spokenDaysAgo) {
    ParticipantId made = here.participant(name, "Voorbeeld", here.coach).id();
    here.enrol(group.id(), made);
    ContactData contact = Records.with(typed(spokenDaysAgo, true), "participants", Set.of(made));
    rooms.ask(here.coach, () -> contacts.add(contact, false));
    return made;
  }

  private List<Warning> mine() {
    return all(here.coach);
  }

  private List<Warning> all(CurrentUser user) {
    return rooms.ask(user, warnings::all);
  }

  private List<Warning> warningsOf(CurrentUser user, ParticipantId who) {
    return rooms.ask(user, () -> warnings.about(who).open());
  }

  private List<AsideRow> asides() {
    return rooms.ask(here.coach, () -> warnings.about(amina).asides());
  }

  private List<ActedOnRow> actedOn() {
    return rooms.ask(here.coach, () -> warnings.about(amina).actedOn()).stream()
        .filter(row -> !row.rule().equals("silence")) // ended when they were first spoken to
        .toList();
  }

  private AsideRow aside(CurrentUser user, String reason, int days) {
    return rooms.ask(
        user,
        () -> warnings.putAside(amina, "silence", new AsideInput(reason, TODAY.plusDays(days))));
  }

  private void contact(CurrentUser writer, int daysAgo, boolean reached, @Nullable Object... more) {
    rooms.ask(writer, () -> contacts.add(typed(daysAgo, reached, more), false));
  }

  private ContactData typed(int daysAgo, boolean reached, @Nullable Object... more) {
    LocalDate day = TODAY.minusDays(daysAgo);
    List<@Nullable Object> named =
        new ArrayList<>(
            List.of(
                "participants",
                Set.of(amina),
                "heldAt",
                DutchClock.momentOf(day.atTime(LocalTime.MIDNIGHT)).toInstant(),
                "reached",
                reached));
    named.addAll(List.of(more));
    return Records.of(ContactData.class, named.toArray());
  }

  private void attendance(int day, Presence presence) {
    attendance(day, presence, null);
  }

  private void attendance(int day, Presence presence, @Nullable AbsenceReason reason) {
    SessionDetails session = here.session(group.id(), day);
    Attendance attendance = Records.of(Attendance.class, "presence", presence, "reason", reason);
    rooms.as(
        here.trainer,
        () -> rooms.get(AttendanceRecording.class).record(session.id(), amina, 0, attendance));
  }
}
