package nl.powervrouwen.results;

import static nl.powervrouwen.registry.Role.CONTROLLER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CaseloadFilter;
import nl.powervrouwen.participants.ParticipantFilter;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.results.internal.InputCheck;
import nl.powervrouwen.results.internal.Result;
import nl.powervrouwen.results.internal.ResultsOfParticipant;

/**
 * What participants found. A coordinator sees everybody's, a job coach those of whom they coach;
 * who leads a group does not see it, and not in a count either.
 */
@ApplicationScoped
@Transactional
public class Results {

  private static final int FIRST_CHECK = 3; // months

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private Caller caller;
  @Inject private Participants participants;
  @Inject private ParticipantNames participantNames;
  @Inject private LoggedRecords records;
  @Inject private DutchClock clock;
  @Inject private ResultsOfParticipant kept;

  /**
   * What a participant found.
   *
   * @return the last one first
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<ResultRow> of(ParticipantId participant) {
    caseload.mustCoach(participant.value());
    return kept.results(participant);
  }

  /** Whether the caller coaches this participant, or coordinates: else there is nothing to read. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public boolean areOpenFor(ParticipantId participant) {
    return caseload.coaches(participant.value());
  }

  /**
   * A result of somebody whom the caller coaches or coordinates.
   *
   * @throws NotFound when there is none with this id
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ResultRow get(ResultId id) {
    return Optional.ofNullable(entityManager.find(Result.class, id.value()))
        .map(this::row)
        .filter(found -> caseload.coaches(found.participant().value()))
        .orElseThrow(() -> new NotFound("result"));
  }

  /**
   * Records what somebody found.
   *
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ResultRow add(ParticipantId participant, ResultData typed) {
    caseload.mustCoachBeyondOpening(participant.value());
    return row(records.add(new Result(participant, checks().result(typed))));
  }

  /**
   * Corrects a result, or tells how it went on. What is to be asked moves with the first day.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none with this id
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ResultRow change(ResultId id, long version, ResultData typed) {
    caseload.mustCoachBeyondOpening(get(id).participant().value());
    return row(
        records.change(Result.class, id.value(), version, one -> one.fill(checks().result(typed))));
  }

  /**
   * Tells what came of asking whether it still goes on.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none with this id
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ResultRow answer(ResultId id, long version, CheckAnswer typed) {
    caseload.mustCoachBeyondOpening(get(id).participant().value());
    return row(
        records.change(
            Result.class,
            id.value(),
            version,
            one -> {
              CheckAnswer checked = checks().answer(typed, one.data());
              one.answered(
                  Objects.requireNonNull(checked.askedOn()),
                  Objects.requireNonNull(checked.continuation()),
                  checked.lastDay());
            }));
  }

  /**
   * Takes back a result that was recorded by mistake; it stays in the log of changes.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none with this id
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void remove(ResultId id, long version) {
    caseload.mustCoachBeyondOpening(get(id).participant().value());
    records.remove(Result.class, id.value(), version);
  }

  /**
   * What those found whom the caller coaches or coordinates.
   *
   * @return in the order of a list of names, without those of whom nothing is recorded
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<PersonResults> all() {
    CaseloadFilter coached = caseload.coached("r.participantId");
    List<ResultRow> rows =
        coached
            .bind(
                entityManager.createQuery(
                    "SELECT r FROM Result r WHERE "
                        + coached.jpql()
                        + " ORDER BY r.startedOn DESC, r.id",
                    Result.class))
            .getResultStream()
            .map(this::row)
            .toList();
    Map<ParticipantId, List<ResultRow>> byParticipant =
        rows.stream().collect(Collectors.groupingBy(ResultRow::participant));
    return participantNames.of(byParticipant.keySet()).entrySet().stream()
        .map(
            one ->
                new PersonResults(
                    one.getKey(),
                    one.getValue(),
                    byParticipant.getOrDefault(one.getKey(), List.of())))
        .toList();
  }

  /** What must be asked now about whom the caller coaches or coordinates: the oldest first. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<DueCheck> due() {
    LocalDate today = clock.today();
    CaseloadFilter coached = caseload.coachedBeyondOpening("r.participantId");
    TypedQuery<Result> query =
        entityManager.createQuery(
            "SELECT r FROM Result r WHERE r.kind <> :nothing AND r.startedOn <= :until"
                + " AND (r.lastDay IS NULL OR r.lastDay >= :today) AND "
                + coached.jpql(),
            Result.class);
    // Of what began on 30 November the first check is on 28 February, when three months before is
    // 28 November: a few days more, of which the checks themselves decide.
    query
        .setParameter("nothing", ResultKind.NOTHING)
        .setParameter("until", today.minusMonths(FIRST_CHECK).plusDays(3))
        .setParameter("today", today);
    List<ResultRow> rows = coached.bind(query).getResultStream().map(this::row).toList();
    Map<ParticipantId, PersonName> names =
        participantNames.of(rows.stream().map(ResultRow::participant).distinct().toList());
    return rows.stream()
        .flatMap(
            row -> row.dueCheck().stream().map(check -> new DueCheck(name(names, row), row, check)))
        .sorted(Comparator.comparing(due -> due.check().day()))
        .toList();
  }

  /** Of how many results it is known by now whether they last: in numbers, of everybody. */
  @AllowedRoles({COORDINATOR, CONTROLLER})
  public CheckCount checkCount() {
    LocalDate today = clock.today();
    List<ResultRow> begun =
        entityManager
            .createQuery("SELECT r FROM Result r WHERE r.kind <> :nothing", Result.class)
            .setParameter("nothing", ResultKind.NOTHING)
            .getResultStream()
            .map(this::row)
            .filter(row -> row.checks().stream().anyMatch(check -> !check.day().isAfter(today)))
            .toList();
    long unasked = begun.stream().filter(row -> row.dueCheck().isPresent()).count();
    return new CheckCount(begun.size(), Math.toIntExact(unasked));
  }

  private static PersonName name(Map<ParticipantId, PersonName> names, ResultRow row) {
    return Objects.requireNonNull(names.get(row.participant()));
  }

  /**
   * How many of all whom the caller coaches, covers for who does, or coordinates found something.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public Found foundByAll() {
    Set<String> coaches = new HashSet<>(caseload.coveredToday());
    coaches.add(caller.user().subject());
    ParticipantFilter mine =
        caller.user().hasAny(COORDINATOR)
            ? ParticipantFilter.NONE
            : ParticipantFilter.coachedBy(coaches);
    long all =
        participants.count(
            new ParticipantQuery("", mine, ParticipantQuery.Sort.NAME, false, null, false, 1));
    // Of the same people, or a file that was opened would make it less than nothing.
    Map<UUID, Boolean> known = known(caseload.coachedBeyondOpening("r.participantId"));
    return found((int) all, known.values());
  }

  /** How many of these found something, as far as the caller coaches or coordinates them. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public Found found(Collection<ParticipantId> group) {
    Set<UUID> seen =
        participantNames.of(group).keySet().stream()
            .map(ParticipantId::value)
            .filter(caseload::coaches)
            .collect(Collectors.toSet());
    Map<UUID, Boolean> known = known(caseload.coached("r.participantId"));
    known.keySet().retainAll(seen);
    return found(seen.size(), known.values());
  }

  private static Found found(int all, Collection<Boolean> known) {
    int found = (int) known.stream().filter(Boolean::booleanValue).count();
    return new Found(all, found, known.size() - found);
  }

  /** Of whom something is known among these: whether they ever found something. */
  private Map<UUID, Boolean> known(CaseloadFilter coached) {
    Map<UUID, Boolean> known = new HashMap<>();
    coached
        .bind(
            entityManager.createQuery(
                "SELECT DISTINCT r.participantId, r.kind FROM Result r WHERE " + coached.jpql(),
                Object[].class))
        .getResultStream()
        .forEach(
            row -> known.merge((UUID) row[0], ((ResultKind) row[1]).isFound(), Boolean::logicalOr));
    return known;
  }

  private ResultRow row(Result result) {
    return result.row(clock.today());
  }

  private InputCheck checks() {
    return new InputCheck(clock.today());
  }
}
