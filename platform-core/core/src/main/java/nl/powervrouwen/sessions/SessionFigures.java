package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.CONTROLLER;
import static nl.powervrouwen.registry.Role.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.sessions.internal.EndedSession;

/** The sessions of the whole municipality in numbers: nothing about a participant or a group. */
@ApplicationScoped
@Transactional
public class SessionFigures {

  /** So many months are told, this one included. */
  public static final int MONTHS = 12;

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;

  /** This month and those before it, a year in all; the newest first, also without a session. */
  @AllowedRoles({COORDINATOR, CONTROLLER})
  public List<SessionMonth> months() {
    YearMonth now = YearMonth.from(clock.today());
    Map<YearMonth, List<EndedSession>> ended =
        entityManager
            .createQuery(EndedSession.SELECT, EndedSession.class)
            .setParameter("from", DutchClock.startOf(now.minusMonths(MONTHS - 1L).atDay(1)))
            .setParameter("now", clock.stamp())
            .getResultStream()
            .collect(Collectors.groupingBy(EndedSession::month));
    return IntStream.range(0, MONTHS)
        .mapToObj(now::minusMonths)
        .map(month -> counted(month, ended.getOrDefault(month, List.of())))
        .toList();
  }

  private static SessionMonth counted(YearMonth month, List<EndedSession> ended) {
    List<EndedSession> held = ended.stream().filter(EndedSession::isHeld).toList();
    long closed = held.stream().filter(EndedSession::closed).count();
    return new SessionMonth(
        month, held.size(), Math.toIntExact(closed), ended.size() - held.size());
  }
}
