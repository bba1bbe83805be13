package nl.powervrouwen.sessions;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.LoggedChange;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class AbsenceNoticesTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final AbsenceNotices notices = rooms.get(AbsenceNotices.class);
  private final AttendanceRecording recording = rooms.get(AttendanceRecording.class);
  private final GroupDetails group = here.group("Groep Neede", 15);
  private final ParticipantId amina = enrolled("Amina");
  private final ParticipantId bahar = enrolled("Bahar");

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void isShownAtEachSessionOfItsDaysAndIsNoAttendance() {
    SessionDetails today = here.session(group.id(), 0);
    SessionDetails last = here.session(group.id(), 7);
    SessionDetails after = here.session(group.id(), 8);
    AbsenceNoticeRow notice =
        give(here.trainer, amina, TODAY, TODAY.plusDays(7), AbsenceReason.TRAVEL);

    for (SessionDetails session : List.of(today, last)) {
      assertThat(line(session, amina).notice()).isEqualTo(notice);
      assertThat(line(session, amina).attendance()).isNull();
      assertThat(line(session, bahar).notice()).isNull();
    }
    assertThat(line(after, amina).notice()).isNull();
    assertThat(sheet(today).session().recorded()).isZero();
  }

  @Test
  void isTakenOverByAPersonAndOnlyWhereNothingIsRecorded() {
    SessionDetails today = here.session(group.id(), 0);
    ParticipantId chaima = enrolled("Chaima");
    give(here.trainer, amina, TODAY, null, AbsenceReason.CHILDCARE);
    give(here.trainer, bahar, TODAY, null, null);
    as(here.trainer, () -> recording.record(today.id(), bahar, 0, Attendance.PRESENT));

    as(here.trainer, () -> recording.recordNotices(today.id()));

    assertThat(line(today, amina).attendance())
        .isEqualTo(
            new Attendance(Presence.ABSENT_WITH_NOTICE, null, null, AbsenceReason.CHILDCARE, null));
    assertThat(line(today, bahar).attendance()).isEqualTo(Attendance.PRESENT);
    assertThat(line(today, chaima).attendance()).isNull();
  }

  @Test
  void keepsWhoGaveOneOpenWhenTheRestIsPresent() {
    SessionDetails today = here.session(group.id(), 0);
    give(here.trainer, amina, TODAY, null, null);

    as(here.trainer, () -> recording.recordRestPresent(today.id()));

    assertThat(line(today, amina).attendance()).isNull();
    assertThat(line(today, bahar).attendance()).isEqualTo(Attendance.PRESENT);
    assertThatThrownBy(
            () ->
                as(
                    here.trainer,
                    () -> rooms.get(Sessions.class).close(today.id(), today.version())))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void canBeTakenBackAndBothAreInTheLogOfTheParticipant() {
    SessionDetails tomorrow = here.session(group.id(), 1);
    AbsenceNoticeRow notice = give(here.trainer, amina, TODAY.plusDays(1), null, null);

    as(
        here.coordinator,
        () -> {
          notices.remove(notice.id(), notice.version());
          return notice;
        });

    assertThat(line(tomorrow, amina).notice()).isNull();
    Subject subject = Subject.about(amina.value(), "absence-notice", notice.id().value());
    assertThat(as(here.coordinator, () -> rooms.get(ChangeLog.class).of(subject)))
        .extracting(LoggedChange::action)
        .containsExactly("change", "remove");
  }

  @Test
  void isForWhoLeadsTheGroupWhoCoordinatesAndTheOwnJobCoach() {
    here.session(group.id(), 2);
    ParticipantId coached = here.participant("Dilan", "Voorbeeld", here.coach).id();
    here.enrol(group.id(), coached);
    LocalDate day = TODAY.plusDays(2);

    assertThat(give(here.coach, coached, day, null, null).participant()).isEqualTo(coached);
    assertThat(give(here.coordinator, amina, day, null, null).participant()).isEqualTo(amina);
    assertThat(as(here.coach, () -> notices.of(coached))).hasSize(1);
    assertThat(as(here.trainer, () -> notices.of(coached))).hasSize(1);
    assertThatThrownBy(() -> give(here.coach, bahar, day, null, null)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> give(here.otherTrainer, bahar, day, null, null))
        .isInstanceOf(NotFound.class);
    AbsenceNoticeRow ofAmina = as(here.trainer, () -> notices.of(amina)).getFirst();
    for (CurrentUser stranger : List.of(here.coach, here.otherTrainer)) {
      assertThatThrownBy(
              () ->
                  as(
                      stranger,
                      () -> {
                        notices.remove(ofAmina.id(), ofAmina.version());
                        return ofAmina;
                      }))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(stranger, () -> notices.of(amina))).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void refusesDaysThatAreOverOrRunBackwards() {
    here.session(group.id(), 1);

    assertThatThrownBy(() -> give(here.trainer, amina, TODAY.minusDays(1), TODAY, null))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .containsExactly(Problem.of("firstDay", "date.past")));
    assertThatThrownBy(() -> give(here.trainer, amina, TODAY.plusDays(2), TODAY, null))
        .hasMessageContaining("lastDay end.before-start");
    assertThatThrownBy(() -> give(here.trainer, amina, TODAY, TODAY.plusDays(367), null))
        .hasMessageContaining("lastDay period.too-long");
    assertThatThrownBy(() -> give(here.trainer, amina, null, null, null))
        .hasMessageContaining("firstDay needed");
  }

  @Test
  void refusesDaysWithoutASessionForThisParticipant() {
    SessionDetails cancelled = here.session(group.id(), 3);
    as(
        here.coordinator,
        () ->
            rooms
                .get(Sessions.class)
                .cancel(cancelled.id(), cancelled.version(), CancelReason.WEATHER, null));
    here.session(group.id(), 5);
    ParticipantId elsewhere = here.participant("Esra", "Voorbeeld", null).id();

    assertThat(code(() -> give(here.trainer, amina, TODAY, TODAY.plusDays(4), null)))
        .isEqualTo("notice.no-session");
    assertThat(code(() -> give(here.coordinator, elsewhere, TODAY, TODAY.plusDays(9), null)))
        .isEqualTo("notice.no-session");
    assertThat(give(here.trainer, amina, TODAY, TODAY.plusDays(5), null).lastDay())
        .isEqualTo(TODAY.plusDays(5));
  }

  @Test
  void refusesASecondOneForTheSameDay() {
    here.session(group.id(), 1);
    here.session(group.id(), 8);
    give(here.trainer, amina, TODAY, TODAY.plusDays(4), null);

    assertThat(code(() -> give(here.trainer, amina, TODAY.plusDays(4), TODAY.plusDays(9), null)))
        .isEqualTo("notice.already");
    assertThat(give(here.trainer, amina, TODAY.plusDays(5), TODAY.plusDays(9), null).firstDay())
        .isEqualTo(TODAY.plusDays(5));
  }

  private static String code(Callable<?> refused) {
    try {
      refused.call();
    } catch (Conflict conflict) {
      return conflict.problem().code();
    } catch (Exception other) {
      throw new AssertionError(other);
    }
    throw new AssertionError("Not refused");
  }

  private ParticipantId enrolled(String first) {
    ParticipantId participant = here.participant(first, "Voorbeeld", null).id();
    here.enrol(group.id(), participant);
    return participant;
  }

  private AbsenceNoticeRow give(
      CurrentUser user,
      ParticipantId participant,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      @Nullable AbsenceReason reason) {
    GroupId of = group.id();
    return as(user, () -> notices.add(of, participant, first, last, reason));
  }

  private AttendanceSheet sheet(SessionDetails session) {
    return as(here.trainer, () -> recording.sheet(session.id()));
  }

  private AttendanceLine line(SessionDetails session, ParticipantId participant) {
    return sheet(session).lines().stream()
        .filter(line -> line.participant().equals(participant))
        .findFirst()
        .orElseThrow();
  }

  private static <T> T as(CurrentUser user, Callable<T> work) {
    return rooms.ask(user, work);
  }
}
