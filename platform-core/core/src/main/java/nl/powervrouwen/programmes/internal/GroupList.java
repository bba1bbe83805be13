package nl.powervrouwen.programmes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.GroupRow;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import org.jspecify.annotations.Nullable;

/** Forms, changes and shows groups. */
@ApplicationScoped
public class GroupList {

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private Staff staff;
  @Inject private DutchClock clock;
  @Inject private GroupAccess access;
  @Inject private ProgrammeRepository programmes;
  @Inject private EnrolmentRepository enrolments;
  @Inject private Courses courses;

  /** Groups that the caller may see; of all programmes when none is named. */
  public List<GroupRow> rows(@Nullable ProgrammeId programme) {
    if (programme != null) {
      programmes.existing(programme);
    }
    List<Object[]> found = read(programme);
    Map<String, StaffMember> trainers =
        known(found.stream().flatMap(row -> group(row).trainers().stream()).toList());
    return found.stream().map(row -> row(row, trainers)).toList();
  }

  private List<Object[]> read(@Nullable ProgrammeId programme) {
    boolean all = access.seesAll();
    String jpql =
        "SELECT g, p.name, (SELECT COUNT(e) FROM Enrolment e WHERE e.groupId = g.id"
            + " AND e.since <= :today AND (e.until IS NULL OR e.until >= :today)), (SELECT COUNT(w) FROM Enrolment w"
            + " WHERE w.groupId = g.id AND w.stage = :waiting)"
            + " FROM TrainingGroup g, Programme p WHERE p.id = g.programmeId"
            + (programme == null ? "" : " AND p.id = :programme")
            + (all
                ? ""
                : " AND EXISTS (SELECT o.id FROM TrainingGroup o JOIN o.trainers t"
                    + " WHERE o.id = g.id AND t = :me)")
            + " ORDER BY p.startDate DESC, p.name, p.id, g.name, g.id";
    TypedQuery<Object[]> query =
        entityManager
            .createQuery(jpql, Object[].class)
            .setParameter("today", clock.today())
            .setParameter("waiting", Stage.WAITING);
    if (programme != null) {
      query.setParameter("programme", programme.value());
    }
    if (!all) {
      query.setParameter("me", caller.user().subject());
    }
    return query.getResultList();
  }

  private static TrainingGroup group(Object[] row) {
    return (TrainingGroup) row[0];
  }

  private GroupRow row(Object[] row, Map<String, StaffMember> trainers) {
    TrainingGroup group = group(row);
    return new GroupRow(
        group.groupId(),
        (String) row[1],
        group.name(),
        group.place(),
        courses.of(group).orElse(null),
        Math.toIntExact((Long) row[2]),
        Math.toIntExact((Long) row[3]),
        group.capacity(),
        byName(group.trainers(), trainers).stream().map(StaffMember::displayName).toList());
  }

  private static List<StaffMember> byName(Set<String> subjects, Map<String, StaffMember> known) {
    return subjects.stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(StaffMember::displayName).thenComparing(StaffMember::subject))
        .toList();
  }

  private Map<String, StaffMember> known(Collection<String> subjects) {
    return staff.known(subjects.stream().collect(Collectors.toUnmodifiableSet()));
  }

  /** One group that the caller may see. */
  public GroupDetails get(GroupId id) {
    return details(seen(id));
  }

  /** Fails when there is no such group that the caller may see. */
  TrainingGroup seen(GroupId id) {
    TrainingGroup group =
        access.sees(id.value()) ? entityManager.find(TrainingGroup.class, id.value()) : null;
    if (group == null) {
      throw noSuch();
    }
    return group;
  }

  /** Fails when there is no such group in which the caller may act. */
  TrainingGroup ledBy(GroupId id) {
    TrainingGroup group = seen(id);
    if (!access.leads(id.value())) {
      throw noSuch();
    }
    return group;
  }

  /** Holds a group for this transaction: who else enrols in it or changes it waits. */
  TrainingGroup held(GroupId id) {
    TrainingGroup group =
        access.sees(id.value())
            ? entityManager.find(TrainingGroup.class, id.value(), LockModeType.PESSIMISTIC_WRITE)
            : null;
    if (group == null) {
      throw noSuch();
    }
    return group;
  }

  /** Forms a new group. */
  public GroupDetails form(ProgrammeId programme, GroupInput input) {
    programmes.existing(programme);
    CheckedGroup checked = CheckedGroup.of(input, known(input.trainers()));
    TrainingGroup group =
        new TrainingGroup(programme.value(), checked, caller.user(), clock.stamp());
    entityManager.persist(group);
    entityManager.flush();
    return details(group);
  }

  /** Changes a group. */
  public GroupDetails change(GroupId id, long version, GroupInput input) {
    TrainingGroup group = held(id);
    if (group.version() != version) {
      throw new StaleVersion("group", group.version());
    }
    CheckedGroup checked = CheckedGroup.of(input, known(input.trainers()));
    long taken = enrolments.places(id, clock.today());
    if (checked.capacity() < taken && checked.capacity() < group.capacity()) {
      throw new Conflict(Problem.of("capacity", Code.CAPACITY_TOO_SMALL, taken));
    }
    group.fill(checked, caller.user(), clock.stamp());
    entityManager.flush();
    enrolments.tellCaseload(group);
    return details(group);
  }

  private GroupDetails details(TrainingGroup group) {
    return new GroupDetails(
        group.groupId(),
        group.version(),
        group.programme(),
        programmes.existing(group.programme()).name(),
        group.name(),
        group.place(),
        group.meetingLink(),
        group.interpreter(),
        courses.of(group).orElse(null),
        group.capacity(),
        Math.toIntExact(enrolments.enrolledOn(group.groupId(), clock.today())),
        Math.toIntExact(enrolments.waitingFor(group.groupId())),
        byName(group.trainers(), known(group.trainers())));
  }

  static NotFound noSuch() {
    return new NotFound("group");
  }
}
