package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.modules.Curricula;
import nl.powervrouwen.programmes.GroupCurriculum;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.sessions.SeriesChange;
import nl.powervrouwen.sessions.SeriesChange.BackToRoom;
import nl.powervrouwen.sessions.SeriesChange.ChangeVersion;
import nl.powervrouwen.sessions.SeriesChange.GoOnline;
import nl.powervrouwen.sessions.SeriesChange.Lengthen;
import nl.powervrouwen.sessions.SeriesChange.PlanCourse;
import nl.powervrouwen.sessions.SeriesChange.Reorder;
import nl.powervrouwen.sessions.SeriesChange.Shift;
import nl.powervrouwen.sessions.SeriesPreview;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.SessionState;
import nl.powervrouwen.sessions.internal.Plan.Step;
import nl.powervrouwen.sessions.internal.SessionChange.Deed;
import nl.powervrouwen.spi.Curriculum;
import org.jspecify.annotations.Nullable;

/**
 * Shows and does changes of a group's series. Both come from the same {@link SeriesPlanner}; doing
 * it holds all meetings of the group first, so that nothing moves between the two.
 */
@ApplicationScoped
public class SeriesDesk {

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private GroupQueries groups;
  @Inject private Curricula curricula;
  @Inject private HolidayDesk holidays;
  @Inject private SessionDesk desk;

  /** Shows what a change would do. */
  public SeriesPreview preview(GroupId group, SeriesChange change) {
    mustLead(group, change);
    Curriculum curriculum = curriculum(group, change).orElse(null);
    return plan(meetings(group, all(group).getResultList()), curriculum, change)
        .preview(name(curriculum));
  }

  /** Does what was shown. */
  public List<SessionDetails> apply(GroupId group, SeriesChange change, String fingerprint) {
    mustLead(group, change);
    Curriculum curriculum = curriculum(group, change).orElse(null);
    follow(group, curriculum, change);
    List<GroupSession> sessions =
        all(group).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    Plan plan = plan(meetings(group, sessions), curriculum, change);
    if (!plan.preview(name(curriculum)).fingerprint().equals(fingerprint)) {
      throw new Conflict(Problem.of("series", Code.SERIES_CHANGED));
    }
    write(group, sessions, plan, deed(change));
    return desk.of(group);
  }

  private Plan plan(
      List<PlannedSession> series, @Nullable Curriculum curriculum, SeriesChange change) {
    return new SeriesPlanner(series, holidays.free(), curriculum).plan(change);
  }

  private void mustLead(GroupId group, SeriesChange change) {
    if (!groups.led().containsKey(group)) {
      throw new NotFound("group");
    }
    // Another version is the way out for a group whose own version is not loaded any more.
    if (!(change instanceof ChangeVersion)) {
      groups.mustBeWritable(group);
    }
  }

  /** The curriculum that the change asks for, or else the group's own. */
  private Optional<Curriculum> curriculum(GroupId group, SeriesChange change) {
    return switch (change) {
      case PlanCourse course -> find(course.curriculum(), course.version());
      case ChangeVersion version -> otherVersion(course(group), version.version());
      default ->
          groups.course(group).flatMap(course -> curricula.find(course.id(), course.version()));
    };
  }

  private Optional<Curriculum> find(@Nullable String id, @Nullable String version) {
    return id == null || version == null ? Optional.empty() : curricula.find(id, version);
  }

  private GroupCurriculum course(GroupId group) {
    return groups
        .course(group)
        .orElseThrow(() -> new Conflict(Problem.of("curriculum", Code.CURRICULUM_NONE)));
  }

  /** A group goes on with a version that can be followed now. */
  private Optional<Curriculum> otherVersion(GroupCurriculum course, @Nullable String version) {
    Findings findings = new Findings();
    String asked = findings.neededText("version", version, 100);
    Optional<Curriculum> found = curricula.find(course.id(), asked);
    if (version != null && found.isEmpty()) {
      findings.add("version", Code.CURRICULUM_UNKNOWN);
    }
    LocalDate today = clock.today();
    if (found.isPresent() && !found.get().validity().covers(today)) {
      findings.add("version", Code.CURRICULUM_NOT_VALID, today.format(CoursePlanner.DAY));
    }
    findings.refuse();
    return found;
  }

  /** Also holds the group: of two people who plan a first course, one comes after the other. */
  private void follow(GroupId group, @Nullable Curriculum curriculum, SeriesChange change) {
    boolean chooses = change instanceof PlanCourse || change instanceof ChangeVersion;
    if (chooses && curriculum != null) {
      groups.followCourse(group, curriculum.id(), curriculum.version(), curriculum.title());
    }
  }

  private TypedQuery<GroupSession> all(GroupId group) {
    return entityManager
        .createQuery(
            "SELECT s FROM GroupSession s WHERE s.groupId = :group ORDER BY s.id",
            GroupSession.class)
        .setParameter("group", group.value());
  }

  private List<PlannedSession> meetings(GroupId group, List<GroupSession> sessions) {
    Set<UUID> recorded =
        new HashSet<>(
            entityManager
                .createQuery(
                    "SELECT DISTINCT m.sessionId FROM AttendanceRecord m WHERE m.presence IS NOT NULL"
                        + " AND m.sessionId IN"
                        + " (SELECT s.id FROM GroupSession s WHERE s.groupId = :group)",
                    UUID.class)
                .setParameter("group", group.value())
                .getResultList());
    return sessions.stream()
        .map(session -> meeting(session, recorded.contains(session.id())))
        .toList();
  }

  private static PlannedSession meeting(GroupSession session, boolean recorded) {
    return new PlannedSession(
        new SessionId(session.id()),
        session.version(),
        session.state(),
        session.state() == SessionState.PLANNED && !recorded,
        session.slot());
  }

  private void write(GroupId group, List<GroupSession> sessions, Plan plan, Deed deed) {
    OffsetDateTime now = clock.stamp();
    Map<SessionId, GroupSession> byId = new HashMap<>();
    sessions.forEach(session -> byId.put(new SessionId(session.id()), session));
    for (Step step : plan.changes()) {
      SessionId id = step.after().id();
      GroupSession known = id == null ? null : byId.get(id);
      if (known == null) {
        GroupSession added = new GroupSession(group, step.after().slot(), caller.user(), now);
        entityManager.persist(added);
        entityManager.persist(new SessionChange(added, deed, caller.user(), now));
      } else {
        entityManager.persist(new SessionChange(known, deed, caller.user(), now).from(known));
        known.revise(step.after().slot(), caller.user(), now);
      }
    }
    entityManager.flush();
  }

  private static String name(@Nullable Curriculum curriculum) {
    return curriculum == null ? "" : curriculum.id() + " " + curriculum.version();
  }

  private static Deed deed(SeriesChange change) {
    return switch (change) {
      case PlanCourse course -> Deed.PLAN_COURSE;
      case Shift shift -> Deed.SHIFT;
      case Lengthen lengthen -> Deed.LENGTHEN;
      case Reorder reorder -> Deed.REORDER;
      case GoOnline online -> Deed.GO_ONLINE;
      case BackToRoom back -> Deed.BACK_TO_ROOM;
      case ChangeVersion version -> Deed.CHANGE_VERSION;
    };
  }
}
