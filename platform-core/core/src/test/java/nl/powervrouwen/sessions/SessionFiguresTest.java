package nl.powervrouwen.sessions;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class SessionFiguresTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final SessionFigures figures = rooms.get(SessionFigures.class);
  private final Sessions sessions = rooms.get(Sessions.class);
  private final CurrentUser controller = Rooms.user(here.tenant, "Cas Voorbeeld", Role.CONTROLLER);

  @AfterAll
  static void close() {
    rooms.close();
  }

  private List<SessionMonth> months() {
    return rooms.ask(controller, figures::months);
  }

  @Test
  void tellsAYearOfMonthsAlsoWhenNothingWasHeld() {
    YearMonth now = YearMonth.from(TODAY);
    assertThat(months()).hasSize(12);
    assertThat(months().getFirst()).isEqualTo(new SessionMonth(now, 0, 0, 0));
    assertThat(months().getLast().month()).isEqualTo(now.minusMonths(11));
  }

  @Test
  void countsWhatWasHeldClosedAndCancelledAndNothingThatIsStillToCome() {
    GroupId group = here.group("Groep Cijfers", 5).id();
    SessionDetails closed = session(group, 10);
    session(group, 12);
    session(group, 14);
    SessionDetails cancelled = session(group, 16);
    here.session(group, 9);
    rooms.ask(
        here.coordinator,
        () -> {
          sessions.close(closed.id(), closed.version());
          sessions.cancel(cancelled.id(), cancelled.version(), CancelReason.WEATHER, null);
          return true;
        });

    SessionMonth lastMonth = months().get(1);

    assertThat(lastMonth)
        .isEqualTo(new SessionMonth(YearMonth.from(TODAY).minusMonths(1), 3, 1, 1));
    assertThat(lastMonth.open()).isEqualTo(2);
    assertThat(months().stream().mapToInt(SessionMonth::held).sum()).isEqualTo(3);
  }

  @Test
  void tellsItToNobodyWhoLeadsOrCoaches() {
    for (CurrentUser other : List.of(here.trainer, here.coach)) {
      assertThatThrownBy(() -> rooms.ask(other, figures::months)).isInstanceOf(NotAllowed.class);
    }
  }

  /** On this day of last month. */
  private SessionDetails session(GroupId group, int day) {
    var then = YearMonth.from(TODAY).minusMonths(1).atDay(day);
    return here.session(group, (int) (then.toEpochDay() - TODAY.toEpochDay()));
  }
}
