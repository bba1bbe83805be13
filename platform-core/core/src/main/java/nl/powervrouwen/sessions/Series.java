package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
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
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.modules.Curricula;
import nl.powervrouwen.programmes.GroupCurriculum;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.LedGroup;
import nl.powervrouwen.programmes.LedGroups;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.sessions.SeriesChange.BackToRoom;
import nl.powervrouwen.sessions.SeriesChange.ChangeVersion;
import nl.powervrouwen.sessions.SeriesChange.GoOnline;
import nl.powervrouwen.sessions.SeriesChange.Lengthen;
import nl.powervrouwen.sessions.SeriesChange.PlanSeries;
import nl.powervrouwen.sessions.SeriesChange.Reorder;
import nl.powervrouwen.sessions.SeriesChange.Shift;
import nl.powervrouwen.sessions.SeriesPreview.Slot;
import nl.powervrouwen.sessions.internal.FreeDays;
import nl.powervrouwen.sessions.internal.FullAttendance;
import nl.powervrouwen.sessions.internal.GroupSession;
import nl.powervrouwen.sessions.internal.Plan;
import nl.powervrouwen.sessions.internal.Plan.Step;
import nl.powervrouwen.sessions.internal.PlannedSession;
import nl.powervrouwen.sessions.internal.SeriesPlanner;
import nl.powervrouwen.sessions.internal.SessionReader;
import nl.powervrouwen.spi.Curriculum;
import org.jspecify.annotations.Nullable;

/**
 * A group's sessions as one series: planned, shifted, lengthened, put in another order or taken
 * online in one step. Each change is shown first ({@link #preview}) and then done ({@link #apply}).
 * Both come from the same {@link SeriesPlanner}; doing it holds all sessions of the group first, so
 * that nothing moves between the two.
 *
 * <p>Why: docs/decisions/0014-a-series-is-previewed-then-applied.md.
 */
@ApplicationScoped
@Transactional
public class Series {

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private ChangeLog log;
  @Inject private GroupQueries groups;
  @Inject private LedGroups ledGroups;
  @Inject private Curricula curricula;
  @Inject private Holidays holidays;
  @Inject private SessionReader reader;

  /**
   * Shows what a change would do; saves nothing.
   *
   * @throws nl.powervrouwen.refusals.NotFound when the caller doesn't lead the group
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws nl.powervrouwen.refusals.Conflict when the change doesn't fit the group's series
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public SeriesPreview preview(GroupId group, SeriesChange change) {
    Curriculum curriculum = curriculum(led(group, change).seen().curriculum(), change).orElse(null);
    Plan plan = plan(planned(group, all(group).getResultList()), curriculum, change);
    return plan.preview(
        name(curriculum), curriculum == null ? null : FullAttendance.missing(curriculum, plan));
  }

  /**
   * Does what was shown.
   *
   * @param fingerprint of the preview that the caller saw
   * @return the whole series as it is now, first one first
   * @throws nl.powervrouwen.refusals.Conflict when it would do something else than was shown, and
   *     whenever {@link #preview} would refuse
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public List<SessionDetails> apply(GroupId group, SeriesChange change, String fingerprint) {
    LedGroup led = led(group, change);
    Curriculum curriculum = curriculum(led.seen().curriculum(), change).orElse(null);
    groups.hold(group);
    follow(group, curriculum, change);
    List<GroupSession> sessions =
        all(group).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    Plan plan = plan(planned(group, sessions), curriculum, change);
    if (!plan.fingerprint(name(curriculum)).equals(fingerprint)) {
      throw new Conflict(Problem.of("series", Code.SERIES_CHANGED));
    }
    write(led, sessions, plan, action(change));
    return reader.of(led);
  }

  private Plan plan(
      List<PlannedSession> series, @Nullable Curriculum curriculum, SeriesChange change) {
    return new SeriesPlanner(series, new FreeDays(holidays.all()), curriculum).plan(change);
  }

  private LedGroup led(GroupId id, SeriesChange change) {
    LedGroup group = ledGroups.find(id).orElseThrow(() -> new NotFound("group"));
    if (needsCurriculum(change)) {
      group.seen().mustHaveItsCurriculum();
    }
    return group;
  }

  /** Another version is the way out for a group whose own version is not loaded any more. */
  private static boolean needsCurriculum(SeriesChange change) {
    return switch (change) {
      case PlanSeries begins -> true;
      case Lengthen more -> more.extra().stream().anyMatch(extra -> extra.part() != null);
      default -> false;
    };
  }

  /** The curriculum that the change asks for, or else the group's own. */
  private Optional<Curriculum> curriculum(@Nullable GroupCurriculum own, SeriesChange change) {
    return switch (change) {
      case PlanSeries asked -> find(asked.curriculum(), asked.version());
      case ChangeVersion version -> otherVersion(own, version.version());
      default -> own == null ? Optional.empty() : curricula.find(own.id(), own.version());
    };
  }

  private Optional<Curriculum> find(@Nullable String id, @Nullable String version) {
    return id == null || version == null ? Optional.empty() : curricula.find(id, version);
  }

  /** A group goes on with a version that can be followed now. */
  private Optional<Curriculum> otherVersion(
      @Nullable GroupCurriculum own, @Nullable String version) {
    if (own == null) {
      throw new Conflict(Problem.of("curriculum", Code.CURRICULUM_NONE));
    }
    Findings findings = new Findings();
    String asked = findings.neededText("version", version, 100);
    Optional<Curriculum> found = curricula.find(own.id(), asked);
    if (version != null && found.isEmpty()) {
      findings.add("version", Code.CURRICULUM_UNKNOWN);
    }
    LocalDate today = clock.today();
    if (found.isPresent() && !found.get().validity().covers(today)) {
      findings.add("version", Code.CURRICULUM_NOT_VALID, today);
    }
    findings.refuse();
    return found;
  }

  private void follow(GroupId group, @Nullable Curriculum curriculum, SeriesChange change) {
    boolean chooses = change instanceof PlanSeries || change instanceof ChangeVersion;
    if (chooses && curriculum != null) {
      groups.followCurriculum(group, curriculum.id(), curriculum.version(), curriculum.title());
    }
  }

  private TypedQuery<GroupSession> all(GroupId group) {
    return entityManager
        .createQuery(
            "SELECT s FROM GroupSession s WHERE s.groupId = :group ORDER BY s.id",
            GroupSession.class)
        .setParameter("group", group.value());
  }

  private List<PlannedSession> planned(GroupId group, List<GroupSession> sessions) {
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
        .map(session -> planned(session, recorded.contains(session.id())))
        .toList();
  }

  private static PlannedSession planned(GroupSession session, boolean recorded) {
    return new PlannedSession(
        new SessionId(session.id()),
        session.version(),
        session.state(),
        session.state() == SessionState.PLANNED && !recorded,
        session.slot());
  }

  private void write(LedGroup led, List<GroupSession> sessions, Plan plan, String action) {
    OffsetDateTime now = clock.stamp();
    GroupId group = led.seen().id();
    GroupCurriculum followed = led.seen().curriculum();
    Map<SessionId, GroupSession> byId = new HashMap<>();
    sessions.forEach(session -> byId.put(new SessionId(session.id()), session));
    for (Step step : plan.changes()) {
      SessionId id = step.after().id();
      GroupSession known = id == null ? null : byId.get(id);
      if (known == null) {
        Slot slot = step.after().slot();
        if (slot.part() == null) {
          slot = slot.plannedBy(followed == null ? null : followed.key());
        }
        GroupSession added = new GroupSession(group, slot, caller.user(), now);
        entityManager.persist(added);
        log.write(added.subject(), action, Fields.NONE, added.fields(), null, now);
      } else {
        Fields before = known.fields();
        known.revise(step.after().slot(), caller.user(), now);
        log.write(known.subject(), action, before, known.fields(), null, now);
      }
    }
    entityManager.flush();
  }

  private static String name(@Nullable Curriculum curriculum) {
    return curriculum == null ? "" : curriculum.id() + " " + curriculum.version();
  }

  /** What is done to each session, in the word of the change log. */
  private static String action(SeriesChange change) {
    return switch (change) {
      case PlanSeries curriculum -> "plan-curriculum";
      case Shift shift -> "shift";
      case Lengthen lengthen -> "lengthen";
      case Reorder reorder -> "reorder";
      case GoOnline online -> "go-online";
      case BackToRoom back -> "back-to-room";
      case ChangeVersion version -> "change-version";
    };
  }
}
