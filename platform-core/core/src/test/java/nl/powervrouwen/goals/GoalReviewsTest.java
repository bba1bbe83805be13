package nl.powervrouwen.goals;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedChange;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class GoalReviewsTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Goals goals = rooms.get(Goals.class);
  private final GoalReviews reviews = rooms.get(GoalReviews.class);
  private final GroupId group = here.group("Groep Neede", 20).id();
  private final ParticipantId amina = here.participant("Amina", "Voorbeeld", here.coach).id();
  private final ParticipantId bahar = here.participant("Bahar", "Voorbeeld", null).id();

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void asksTheCoachFromTheDayAfterTheLastOneInAnyGroup() {
    EnrolmentRow first = here.enrol(group, amina);
    EnrolmentRow second = here.enrol(here.group("Groep Borculo", 9).id(), amina);
    goal(amina, "Fietsen");
    goal(amina, "Zwemmen");
    become(goal(amina, "Al bereikt"), GoalState.REACHED);
    end(first, -20);
    assertThat(due(here.coach)).isEmpty();
    assertThat(due(here.coach, amina)).isEmpty();

    EnrolmentRow ended = end(second, 0);
    assertThat(due(here.coach)).isEmpty();

    end(resume(ended), -1);
    assertThat(due(here.coach)).containsExactly(review(amina, "Amina Voorbeeld", -1, 2));
    assertThat(due(here.coach, amina)).isEqualTo(due(here.coach));
  }

  @Test
  void asksNothingAboutWhoNeverWasInAGroupWaitsForOneOrHasNoOpenGoal() {
    ParticipantId chana = here.participant("Chana", "Voorbeeld", here.coach).id();
    ParticipantId dilek = here.participant("Dilek", "Voorbeeld", here.coach).id();
    ParticipantId esra = here.participant("Esra", "Voorbeeld", here.coach).id();
    List.of(amina, chana, dilek).forEach(one -> goal(one, "Fietsen"));
    end(apply(chana), -2);
    end(here.enrol(group, dilek), -9);
    apply(dilek);
    end(here.enrol(group, esra), -9);
    become(goal(esra, "Zwemmen"), GoalState.REACHED);

    assertThat(due(here.coach)).isEmpty();
  }

  @Test
  void asksTheCoordinatorAboutThoseWithoutCoachAndNobodyAboutSomebodyElsesParticipants() {
    CurrentUser otherCoach = rooms.colleague(here.tenant, "Ans Voorbeeld", Role.JOBCOACH);
    for (ParticipantId one : List.of(amina, bahar)) {
      goal(one, "Fietsen");
      end(here.enrol(group, one), -3);
    }

    assertThat(due(here.coach)).extracting(DueReview::participant).containsExactly(amina);
    assertThat(due(here.coordinator)).extracting(DueReview::participant).containsExactly(bahar);
    assertThat(due(otherCoach)).isEmpty();
    assertThat(due(here.coordinator, amina)).hasSize(1);
    assertThatThrownBy(() -> due(otherCoach, amina)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> due(here.coach, bahar)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> due(here.trainer)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> due(here.trainer, amina)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void namesWhoHasWaitedLongestFirst() {
    ParticipantId chana = here.participant("Chana", "Voorbeeld", here.coach).id();
    List.of(amina, chana).forEach(one -> goal(one, "Fietsen"));
    end(here.enrol(group, amina), -3);
    end(here.enrol(group, chana), -8);

    assertThat(due(here.coach)).extracting(DueReview::participant).containsExactly(chana, amina);
  }

  @Test
  void isDoneWithAReviewAlsoWhenEveryGoalIsStillOpen() {
    GoalRow cycling = goal(amina, "Fietsen");
    GoalRow swimming = goal(amina, "Zwemmen");
    end(here.enrol(group, amina), -3);
    assertThat(due(here.coach)).hasSize(1);

    answer(amina, cycling, swimming);

    assertThat(due(here.coach)).isEmpty();
    assertThat(due(here.coordinator, amina)).isEmpty();
    assertThat(as(here.coach, () -> goals.get(cycling.id()))).isEqualTo(cycling);
    LoggedChange answer = log(cycling).getLast();
    assertThat(answer.action()).isEqualTo("review");
    assertThat(answer.after()).isEqualTo(Fields.NONE.with("state", "OPEN"));
    assertThat(answer.by()).isEqualTo(here.coach.displayName());
  }

  @Test
  void doesNotAskAgainAboutAGoalOfAfterTheReview() {
    GoalRow cycling = goal(amina, "Fietsen");
    end(here.enrol(group, amina), -3);
    GoalStatus reached = new GoalStatus(GoalState.REACHED, TODAY, null);
    as(
        here.coach,
        () ->
            goals.review(
                amina, List.of(new ReviewedGoal(cycling.id(), cycling.version(), reached))));
    goal(amina, "Zwemmen");

    assertThat(due(here.coach)).isEmpty();
  }

  @Test
  void asksThoughSomebodyLookedBackOrChangedAGoalBeforeTheEnd() {
    GoalRow goal = goal(amina, "Fietsen");
    end(here.enrol(group, amina), -3);
    GoalData other = Records.with(goal.data(), "words", "Fietsen in het donker");
    as(here.coach, () -> goals.change(goal.id(), goal.version(), other));
    reviewedOn(goal, -4);
    assertThat(due(here.coach)).hasSize(1);

    reviewedOn(goal, -3);
    assertThat(due(here.coach)).isEmpty();
  }

  /** As if a coach had looked back on another day. */
  private void reviewedOn(GoalRow goal, int day) {
    as(
        here.coach,
        () -> {
          rooms
              .get(ChangeLog.class)
              .write(
                  subject(goal),
                  "review",
                  Fields.NONE,
                  Fields.NONE.with("state", "OPEN"),
                  null,
                  DutchClock.momentOf(TODAY.plusDays(day).atTime(14, 0)));
          return true;
        });
  }

  private List<DueReview> due(CurrentUser user) {
    return as(user, reviews::due);
  }

  private List<DueReview> due(CurrentUser user, ParticipantId participant) {
    return as(user, () -> reviews.due(participant)).stream().toList();
  }

  private DueReview review(ParticipantId participant, String name, int ended, int open) {
    DueReview due = due(here.coach).getFirst();
    assertThat(due.name().spoken()).isEqualTo(name);
    return new DueReview(participant, due.name(), day(ended), open);
  }

  private void answer(ParticipantId participant, GoalRow... open) {
    List<ReviewedGoal> all =
        Arrays.stream(open)
            .map(goal -> new ReviewedGoal(goal.id(), goal.version(), GoalStatus.OPEN))
            .toList();
    as(here.coach, () -> goals.review(participant, all));
  }

  private GoalRow goal(ParticipantId participant, String words) {
    GoalData goal =
        Records.of(GoalData.class, "words", words, "kind", GoalKind.MAIN, "mostImportant", false);
    return as(here.coordinator, () -> goals.add(participant, goal));
  }

  private void become(GoalRow goal, GoalState state) {
    GoalStatus status = new GoalStatus(state, TODAY, null);
    as(here.coordinator, () -> goals.become(goal.id(), goal.version(), status));
  }

  private EnrolmentRow apply(ParticipantId participant) {
    return as(
        here.coordinator, () -> rooms.get(Enrolments.class).register(group, participant, day(-5)));
  }

  private EnrolmentRow end(EnrolmentRow row, int last) {
    return as(
        here.coordinator,
        () ->
            rooms
                .get(Enrolments.class)
                .end(row.id(), row.version(), day(last), EndReason.WORK_OR_EDUCATION));
  }

  private EnrolmentRow resume(EnrolmentRow row) {
    return as(here.coordinator, () -> rooms.get(Enrolments.class).undoEnd(row.id(), row.version()));
  }

  private List<LoggedChange> log(GoalRow goal) {
    return as(here.coordinator, () -> rooms.get(ChangeLog.class).of(subject(goal)));
  }

  private static Subject subject(GoalRow goal) {
    return Subject.about(goal.participant().value(), "goal", goal.id().value());
  }

  private static LocalDate day(int fromToday) {
    return TODAY.plusDays(fromToday);
  }

  private static <T> T as(CurrentUser user, Callable<T> work) {
    return rooms.ask(user, work);
  }
}
