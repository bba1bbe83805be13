package nl.powervrouwen.outcomes.internal;

import java.util.List;
import java.util.function.Function;
import nl.powervrouwen.outcomes.HoursTotal;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.StatutoryHours;

/** Adds up sessions: minutes first, rounded only when a total is shown. */
public final class SessionTotals {

  private SessionTotals() {}

  /** How long somebody was there. */
  public static Hours attended(List<SessionFact> sessions) {
    return sum(sessions, SessionFact::attended);
  }

  /** How long the sessions were. */
  public static Hours planned(List<SessionFact> sessions) {
    return sum(sessions, SessionFact::planned);
  }

  private static Hours sum(List<SessionFact> sessions, Function<SessionFact, Hours> hours) {
    return sessions.stream().map(hours).reduce(Hours.NONE, Hours::plus);
  }

  /** One for each kind, also without any. */
  public static List<HoursTotal> totals(List<SessionFact> sessions) {
    return StatutoryHours.known().stream().map(kind -> total(kind, sessions)).toList();
  }

  private static HoursTotal total(StatutoryHours kind, List<SessionFact> sessions) {
    List<SessionFact> counting =
        sessions.stream().filter(fact -> fact.counted(kind).minutes() > 0).toList();
    return new HoursTotal(kind, sum(counting, fact -> fact.counted(kind)), counting);
  }
}
