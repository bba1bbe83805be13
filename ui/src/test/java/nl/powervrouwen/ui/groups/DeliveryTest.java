package nl.powervrouwen.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.CountsFor;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.SessionState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeliveryTest {

  private final GroupId group = GroupId.random();

  @Test
  void countsACancelledSessionForNeither() {
    Delivery delivery =
        Delivery.of(
            List.of(
                session("Gezondheid", SessionState.HELD, 150),
                session("Gezondheid", SessionState.CANCELLED, 150),
                session("Werk", SessionState.PLANNED, 120)));
    assertThat(delivery).isEqualTo(new Delivery(2, 1, 270, 150));
    assertThat(delivery.heldHours()).isEqualTo(2.5);
  }

  @Test
  void keepsTheThemesInTheOrderInWhichTheyCome() {
    assertThat(
            Delivery.byTheme(
                List.of(
                    session("Werk", SessionState.HELD, 60),
                    session(null, SessionState.PLANNED, 60),
                    session("Gezondheid", SessionState.PLANNED, 60),
                    session("Werk", SessionState.PLANNED, 60))))
        .containsExactly(
            Map.entry("Werk", new Delivery(2, 1, 120, 60)),
            Map.entry("", new Delivery(1, 0, 60, 0)),
            Map.entry("Gezondheid", new Delivery(1, 0, 60, 0)));
  }

  private SessionDetails session(@Nullable String theme, SessionState state, int minutes) {
    Instant start = Instant.parse("2026-11-24T08:30:00Z");
    return new SessionDetails(
        SessionId.random(),
        1,
        group,
        "Groep Proef",
        1,
        null,
        "Kennismaken",
        theme,
        CountsFor.NONE,
        start,
        start.plus(Duration.ofMinutes(minutes)),
        Channel.ROOM,
        null,
        null,
        state,
        state == SessionState.CANCELLED ? CancelReason.WEATHER : null,
        null,
        0,
        0,
        0);
  }
}
