package nl.powervrouwen.goals;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.goals.internal.Goal;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CaseloadFilter;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.programmes.EndedParticipations;
import nl.powervrouwen.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * With whom to look back on the goals: who was in a group, has nothing of that left, and still has
 * open goals. {@link Goals#review} writes each answer down in the change log, also that a goal is
 * still open; one such line of the last day in a group or later is enough, because a review is
 * about all open goals at once.
 */
@ApplicationScoped
@Transactional
public class GoalReviews {

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private EndedParticipations ended;
  @Inject private ParticipantNames names;
  @Inject private ChangeLog log;
  @Inject private DutchClock clock;

  /**
   * Those whom the caller coaches, or covers; for who coordinates also those whom nobody coaches.
   *
   * @return who has waited longest first
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<DueReview> due() {
    CaseloadFilter own = caseload.seenToByCaller("g.participantId");
    return due(
        own.bind(
                entityManager.createQuery(
                    "SELECT g FROM Goal g WHERE g.state = :open AND " + own.jpql(), Goal.class))
            .setParameter("open", GoalState.OPEN)
            .getResultList());
  }

  /**
   * Whether to look back with this participant.
   *
   * @return empty when there is nothing to look back on now
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public Optional<DueReview> due(ParticipantId participant) {
    caseload.mustCoach(participant.value());
    return due(
            entityManager
                .createQuery(
                    "SELECT g FROM Goal g WHERE g.state = :open AND g.participantId = :whose",
                    Goal.class)
                .setParameter("open", GoalState.OPEN)
                .setParameter("whose", participant.value())
                .getResultList())
        .stream()
        .findFirst();
  }

  private List<DueReview> due(List<Goal> open) {
    Map<ParticipantId, Long> counts =
        open.stream().collect(Collectors.groupingBy(Goal::participant, Collectors.counting()));
    Map<ParticipantId, LocalDate> ends = ended.lastDays(counts.keySet(), clock.today());
    Set<ParticipantId> due = new HashSet<>(ends.keySet());
    due.removeAll(reviewed(ends));
    Map<ParticipantId, PersonName> known = names.of(due);
    return known.entrySet().stream()
        .map(
            one ->
                new DueReview(
                    one.getKey(),
                    one.getValue(),
                    Objects.requireNonNull(ends.get(one.getKey())),
                    Math.toIntExact(counts.getOrDefault(one.getKey(), 0L))))
        .sorted(Comparator.comparing(DueReview::ended))
        .toList();
  }

  /** Those with whom somebody looked back on the last day or later. */
  private Set<ParticipantId> reviewed(Map<ParticipantId, LocalDate> ends) {
    if (ends.isEmpty()) {
      return Set.of();
    }
    List<Goal> all =
        entityManager
            .createQuery("SELECT g FROM Goal g WHERE g.participantId IN :ended", Goal.class)
            .setParameter("ended", ends.keySet().stream().map(ParticipantId::value).toList())
            .getResultList();
    Map<String, Instant> answered =
        log.lastDone(Goal.LOGGED_AS, Goal.REVIEW, all.stream().map(GoalReviews::logged).toList());
    return all.stream()
        .filter(goal -> isSince(ends.get(goal.participant()), answered.get(logged(goal))))
        .map(Goal::participant)
        .collect(Collectors.toSet());
  }

  /** As the change log names it. */
  private static String logged(Goal goal) {
    return goal.subject().id();
  }

  private static boolean isSince(@Nullable LocalDate end, @Nullable Instant answered) {
    return end != null && answered != null && !DutchClock.dayOf(answered).isBefore(end);
  }
}
