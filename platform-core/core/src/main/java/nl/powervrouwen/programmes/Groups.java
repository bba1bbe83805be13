package nl.powervrouwen.programmes;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.messages.Alphabet;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.programmes.internal.CheckedGroup;
import nl.powervrouwen.programmes.internal.EnrolmentRepository;
import nl.powervrouwen.programmes.internal.GroupRepository;
import nl.powervrouwen.programmes.internal.TrainingGroup;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import org.jspecify.annotations.Nullable;

/** The groups that the caller may see (a trainer: the own ones) and who is enrolled in them. */
@ApplicationScoped
@Transactional
public class Groups {

  private static final String DETAILS =
      """
      SELECT g.id, g.version, g.programmeId, p.name, g.name, g.place, g.meetingLink, g.interpreter,
        g.curriculumId, g.curriculumVersion, g.curriculumDutch, g.curriculumEnglish, g.capacity,
        (SELECT COUNT(e) FROM Enrolment e WHERE e.groupId = g.id
          AND e.since <= :today AND (e.until IS NULL OR e.until >= :today)),
        (SELECT COUNT(w) FROM Enrolment w WHERE w.groupId = g.id AND w.stage = :waiting),
        p.startDate
      FROM TrainingGroup g, Programme p WHERE p.id = g.programmeId\
      """;

  private static final Comparator<Object[]> BY_PROGRAMME_AND_NAME =
      Comparator.comparing((Object[] row) -> (LocalDate) row[15])
          .reversed()
          .thenComparing(Alphabet.by(row -> (String) row[3]))
          .thenComparing(row -> (UUID) row[2])
          .thenComparing(Alphabet.by(row -> (String) row[4]))
          .thenComparing(row -> (UUID) row[0]);

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;
  @Inject private Staff staff;
  @Inject private ParticipantNames names;
  @Inject private LoggedRecords records;
  @Inject private Programmes programmes;
  @Inject private GroupRepository groups;
  @Inject private EnrolmentRepository enrolments;

  /** All groups the caller may see, by programme (newest first) and name. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<GroupRow> all() {
    return read("", null).stream().map(GroupDetails::row).toList();
  }

  /** The groups of one programme that the caller may see, by name. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<GroupRow> of(ProgrammeId programme) {
    programmes.get(programme);
    return read(" AND p.id = :value", programme.value()).stream().map(GroupDetails::row).toList();
  }

  /**
   * One group.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is none that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public GroupDetails get(GroupId id) {
    return read(" AND g.id = :value", id.value()).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("group"));
  }

  /** In three queries, however many there are. */
  private List<GroupDetails> read(String condition, @Nullable UUID value) {
    String seen = groups.seenOnly();
    TypedQuery<Object[]> query =
        entityManager
            .createQuery(DETAILS + condition + seen, Object[].class)
            .setParameter("today", clock.today())
            .setParameter("waiting", Stage.WAITING);
    if (value != null) {
      query.setParameter("value", value);
    }
    List<Object[]> rows =
        groups.bind(query, seen).getResultStream().sorted(BY_PROGRAMME_AND_NAME).toList();
    Map<UUID, List<StaffMember>> trainers = trainers(rows.stream().map(row -> row[0]).toList());
    return rows.stream()
        .map(row -> details(row, trainers.getOrDefault((UUID) row[0], List.of())))
        .toList();
  }

  /** Who lead these groups, by group, each by name. */
  private Map<UUID, List<StaffMember>> trainers(Collection<Object> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    List<Object[]> leads =
        entityManager
            .createQuery(
                "SELECT g.id, t FROM TrainingGroup g JOIN g.trainers t WHERE g.id IN :ids",
                Object[].class)
            .setParameter("ids", ids)
            .getResultList();
    Map<String, StaffMember> known =
        staff.known(leads.stream().map(row -> (String) row[1]).distinct().toList());
    return leads.stream()
        .filter(row -> known.containsKey((String) row[1]))
        .sorted(
            Comparator.comparing(
                row -> Objects.requireNonNull(known.get((String) row[1])),
                Alphabet.by(StaffMember::displayName).thenComparing(StaffMember::subject)))
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(
                    row -> Objects.requireNonNull(known.get((String) row[1])),
                    Collectors.toList())));
  }

  private GroupDetails details(Object[] row, List<StaffMember> trainers) {
    return new GroupDetails(
        new GroupId((UUID) row[0]),
        (Long) row[1],
        new ProgrammeId((UUID) row[2]),
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        groups.curriculum(row, 8),
        (Integer) row[12],
        Math.toIntExact((Long) row[13]),
        Math.toIntExact((Long) row[14]),
        trainers);
  }

  /** Names of the groups that follow each curriculum, by its id; nothing about who is in them. */
  @AllowedRoles({COORDINATOR, BEHEERDER})
  public Map<String, List<String>> followers() {
    Map<String, List<String>> followers = new TreeMap<>();
    entityManager
        .createQuery(
            "SELECT g.curriculumId, g.name FROM TrainingGroup g"
                + " WHERE g.curriculumId IS NOT NULL",
            Object[].class)
        .getResultStream()
        .sorted(Alphabet.by(row -> (String) row[1]))
        .forEach(
            row ->
                followers
                    .computeIfAbsent((String) row[0], id -> new ArrayList<>())
                    .add((String) row[1]));
    return followers;
  }

  /**
   * Forms a new group in a programme.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles(COORDINATOR)
  public GroupDetails form(ProgrammeId programme, GroupInput input) {
    programmes.get(programme);
    CheckedGroup checked = CheckedGroup.of(input, staff.known(input.trainers()));
    return get(records.add(new TrainingGroup(programme.value(), checked, clock.stamp())).groupId());
  }

  /**
   * Changes a group.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   */
  @AllowedRoles(COORDINATOR)
  public GroupDetails change(GroupId id, long version, GroupInput input) {
    TrainingGroup group = groups.held(id);
    group.mustBe(version);
    CheckedGroup checked = CheckedGroup.of(input, staff.known(input.trainers()));
    long taken = enrolments.mostAtOnce(id, clock.today());
    if (checked.capacity() < taken && checked.capacity() < group.capacity()) {
      throw new Conflict(Problem.of("capacity", Code.CAPACITY_TOO_SMALL, taken));
    }
    records.change(group, held -> held.fill(checked, clock.stamp()));
    GroupDetails details = get(id);
    enrolments.tellCaseload(group);
    return details;
  }

  /**
   * Who is, was or wants to be in a group and may be seen by the caller; by name, first who takes
   * part, then who applied or waits, then who left.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<EnrolmentRow> enrolments(GroupId id) {
    groups.seen(id);
    LocalDate today = clock.today();
    return enrolments.in(id).stream()
        .sorted(Comparator.comparingInt(row -> rank(row, today)))
        .toList();
  }

  private static int rank(EnrolmentRow row, LocalDate today) {
    if (row.until() != null && row.until().isBefore(today)) {
      return 2;
    }
    return row.since() == null ? 1 : 0;
  }

  /**
   * One enrolment.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is none that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public EnrolmentRow enrolment(EnrolmentId id) {
    return enrolments.one(id);
  }

  /** The groups in which a participant is, was or wants to be; newest first. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<EnrolmentRow> enrolmentsOf(ParticipantId participant) {
    names.seen(participant);
    return enrolments.of(participant);
  }

  /**
   * Who waits for a place in a group and may be seen by the caller; who applied first comes first.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<EnrolmentRow> waitingList(GroupId id) {
    groups.seen(id);
    return enrolments.waiting(id);
  }

  /**
   * Every step of an enrolment, oldest first. The steps of the enrolment from which somebody moved
   * stand there ({@link EnrolmentRow#movedFrom}).
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is none that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<StageChange> history(EnrolmentId id) {
    enrolments.one(id);
    return enrolments.steps(id);
  }
}
