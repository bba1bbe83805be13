package nl.powervrouwen.ui.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.SessionState;
import nl.powervrouwen.testing.Records;
import org.junit.jupiter.api.Test;

class SeriesStatusTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

  private final SessionDetails closedLong = session(-60, SessionState.HELD, Channel.ROOM);
  private final SessionDetails bareLong = session(-30, SessionState.PLANNED, Channel.ROOM);
  private final SessionDetails cancelled = session(-20, SessionState.CANCELLED, Channel.ROOM);
  private final SessionDetails bare = session(-7, SessionState.PLANNED, Channel.ROOM);
  private final SessionDetails closed = session(-2, SessionState.HELD, Channel.VIDEO);
  private final SessionDetails cancelledToday = session(0, SessionState.CANCELLED, Channel.ROOM);
  private final SessionDetails soon = session(5, SessionState.PLANNED, Channel.VIDEO);
  private final SessionDetails later = session(12, SessionState.PLANNED, Channel.PHONE);

  private final List<SessionDetails> series =
      List.of(closedLong, bareLong, cancelled, bare, closed, cancelledToday, soon, later);

  @Test
  void putsWhatIsOverAndWhatIsToBeFinishedTheNewestFirstAndWhatIsToComeTheNextFirst() {
    SeriesStatus status = SeriesStatus.of(series, TODAY);
    assertThat(status.toFinish()).containsExactly(bare, bareLong);
    assertThat(status.toCome()).containsExactly(cancelledToday, soon, later);
    assertThat(status.over()).containsExactly(closed, cancelled, closedLong);
  }

  @Test
  void goesOnWithTheFirstSessionThatIsHeld() {
    assertThat(SeriesStatus.of(series, TODAY).next()).contains(soon);
    assertThat(SeriesStatus.of(series, TODAY.plusDays(30)).next()).isEmpty();
  }

  @Test
  void countsASessionOfTodayAsOverOnceItIsClosed() {
    SessionDetails open = session(0, SessionState.PLANNED, Channel.ROOM);
    SessionDetails done = session(0, SessionState.HELD, Channel.ROOM);
    SeriesStatus status = SeriesStatus.of(List.of(done, open), TODAY);
    assertThat(status.next()).contains(open);
    assertThat(status.over()).containsExactly(done);
  }

  @Test
  void knowsFromWhichSessionOnAllMeetInOneWay() {
    assertThat(SessionChoice.from(closed, series))
        .containsExactly(closed, cancelledToday, soon, later);
    assertThat(SessionChoice.allOn(Channel.VIDEO, List.of(closed, soon))).isTrue();
    assertThat(SessionChoice.allOn(Channel.VIDEO, List.of(closed, soon, later))).isFalse();
    assertThat(SessionChoice.allOn(Channel.ROOM, List.of(soon))).isFalse();
  }

  private static SessionDetails session(int days, SessionState state, Channel channel) {
    LocalDate day = TODAY.plusDays(days);
    return Records.of(
        SessionDetails.class,
        "id",
        SessionId.random(),
        "version",
        1L,
        "number",
        1,
        "start",
        DutchClock.momentOf(day.atTime(LocalTime.of(9, 30))).toInstant(),
        "end",
        DutchClock.momentOf(day.atTime(LocalTime.of(11, 30))).toInstant(),
        "channel",
        channel,
        "state",
        state,
        "expected",
        0,
        "recorded",
        0,
        "present",
        0);
  }
}
