package nl.powervrouwen.ui.groups;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.sessions.SessionDetails;

/**
 * What was planned and what was held, of some sessions. A cancelled session counts for neither.
 *
 * @param planned sessions, held ones too
 * @param held sessions that are complete
 * @param plannedMinutes how long the planned ones last together
 * @param heldMinutes how long the held ones lasted together
 */
record Delivery(int planned, int held, long plannedMinutes, long heldMinutes) {

  private static final double HOUR = 60.0;

  /** Of these sessions. */
  static Delivery of(Collection<SessionDetails> sessions) {
    int planned = 0;
    int held = 0;
    long plannedMinutes = 0;
    long heldMinutes = 0;
    for (SessionDetails session : sessions) {
      int minutes = session.minutes();
      if (!session.cancelled()) {
        planned++;
        plannedMinutes += minutes;
      }
      if (session.closed()) {
        held++;
        heldMinutes += minutes;
      }
    }
    return new Delivery(planned, held, plannedMinutes, heldMinutes);
  }

  /** By theme, in the order in which the themes come; sessions without a theme under "". */
  static Map<String, Delivery> byTheme(List<SessionDetails> series) {
    Map<String, List<SessionDetails>> themes = new LinkedHashMap<>();
    for (SessionDetails session : series) {
      String theme = Objects.requireNonNullElse(session.theme(), "");
      themes.computeIfAbsent(theme, key -> new ArrayList<>()).add(session);
    }
    Map<String, Delivery> delivered = new LinkedHashMap<>();
    themes.forEach((theme, sessions) -> delivered.put(theme, of(sessions)));
    return delivered;
  }

  double plannedHours() {
    return plannedMinutes / HOUR;
  }

  double heldHours() {
    return heldMinutes / HOUR;
  }
}
