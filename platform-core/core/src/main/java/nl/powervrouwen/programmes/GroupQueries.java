package nl.powervrouwen.programmes;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.OpenToAll;
import nl.powervrouwen.modules.Curricula;
import nl.powervrouwen.participants.ParticipantFilter;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.internal.EnrolmentRepository;
import nl.powervrouwen.programmes.internal.GroupRepository;
import nl.powervrouwen.programmes.internal.TrainingGroup;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * For other rooms: which groups the caller may see or act in, and who is expected there. Who acts
 * in one group asks {@link LedGroups}; only a list needs them all.
 */
@ApplicationScoped
@Transactional
public class GroupQueries {

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;
  @Inject private Curricula curricula;
  @Inject private LoggedRecords records;
  @Inject private GroupRepository groups;
  @Inject private EnrolmentRepository enrolments;

  /** The names of the groups that the caller may see. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public Map<GroupId, String> seen() {
    String seen = groups.seenOnly();
    return names(groups.bind(query("1 = 1" + seen), seen));
  }

  /**
   * The names of the groups in which the caller may act: a coordinator all, a trainer their own.
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public Map<GroupId, String> led() {
    String led = groups.ledOnly();
    return names(groups.bind(query("1 = 1" + led), led));
  }

  /**
   * The names of the groups that somebody leads, for a calendar that its owner opens without
   * logging in. Nothing about the participants in them.
   *
   * @param subject of the trainer
   */
  @OpenToAll
  public Map<GroupId, GroupName> ledBy(String subject) {
    String own =
        "EXISTS (SELECT o.id FROM TrainingGroup o JOIN o.trainers t"
            + " WHERE o.id = g.id AND t = :subject)";
    return dated(query(own).setParameter("subject", subject));
  }

  /** A group's name, for a calendar that is opened without logging in; empty when there is none. */
  @OpenToAll
  public Optional<GroupName> name(GroupId group) {
    return Optional.ofNullable(
        dated(query("g.id = :id").setParameter("id", group.value())).get(group));
  }

  private TypedQuery<Object[]> query(String condition) {
    return entityManager.createQuery(
        "SELECT g.id, g.name, g.nameVersion, g.nameChangedAt FROM TrainingGroup g WHERE "
            + condition,
        Object[].class);
  }

  private static Map<GroupId, GroupName> dated(TypedQuery<Object[]> query) {
    return query
        .getResultStream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> new GroupId((UUID) row[0]),
                row ->
                    new GroupName(
                        (String) row[1], (Long) row[2], ((OffsetDateTime) row[3]).toInstant())));
  }

  private static Map<GroupId, String> names(TypedQuery<Object[]> query) {
    return query
        .getResultStream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> new GroupId((UUID) row[0]), row -> (String) row[1]));
  }

  /**
   * Limits a list of participants to who is or was enrolled, or applied, in groups that the caller
   * may see.
   *
   * @param programme of the group; null for any
   * @param group null for any
   * @param stage how far that enrolment has come; null for any
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public ParticipantFilter enrolled(
      @Nullable ProgrammeId programme, @Nullable GroupId group, @Nullable Stage stage) {
    String seen = groups.seenOnly();
    StringBuilder condition =
        new StringBuilder(
            "EXISTS (SELECT e.id FROM Enrolment e, TrainingGroup g"
                + " WHERE e.participantId = p.id AND g.id = e.groupId");
    Map<String, Object> values = new HashMap<>(groups.values(seen));
    if (programme != null) {
      condition.append(" AND g.programmeId = :ofProgramme");
      values.put("ofProgramme", programme.value());
    }
    if (group != null) {
      condition.append(" AND g.id = :ofGroup");
      values.put("ofGroup", group.value());
    }
    if (stage != null) {
      condition.append(" AND e.stage = :ofStage");
      values.put("ofStage", stage);
    }
    return new ParticipantFilter(condition.append(seen).append(")").toString(), values);
  }

  /** Limits a list of participants to who has no place in a group and waits for none. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public ParticipantFilter enrolledNowhere() {
    return new ParticipantFilter(
        "NOT EXISTS (SELECT e.id FROM Enrolment e WHERE e.participantId = p.id"
            + " AND e.stage NOT IN :ended)",
        Map.of("ended", List.of(Stage.COMPLETED, Stage.STOPPED)));
  }

  /**
   * The time of everybody who has or had a place in these groups; the caller may see the groups,
   * not always every person. Who has only applied or waits is not among them.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<Membership> memberships(Collection<GroupId> wanted) {
    return memberships("e.groupId", wanted.stream().map(GroupId::value).toList());
  }

  /**
   * The times of these participants in all groups, also in groups that the caller may not see; the
   * room that asks has decided that the caller may see these participants. Who has only applied or
   * waits is not among them.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<Membership> membershipsOf(Collection<ParticipantId> participants) {
    return memberships("e.participantId", participants.stream().map(ParticipantId::value).toList());
  }

  private List<Membership> memberships(String path, List<UUID> wanted) {
    return wanted.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "SELECT e.groupId, e.participantId, e.since, e.until FROM Enrolment e WHERE "
                    + path
                    + " IN :wanted AND e.since IS NOT NULL",
                Object[].class)
            .setParameter("wanted", wanted)
            .getResultStream()
            .map(
                row ->
                    new Membership(
                        new GroupId((UUID) row[0]),
                        new ParticipantId((UUID) row[1]),
                        (LocalDate) row[2],
                        (LocalDate) row[3]))
            .toList();
  }

  /**
   * The curriculum that a group follows; empty while it has chosen none.
   *
   * @throws NotFound when there is no such group that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public Optional<GroupCurriculum> curriculum(GroupId group) {
    return Optional.ofNullable(groups.seen(group).curriculum());
  }

  /**
   * Passes when what only a group's curriculum can say may be asked: it follows none, or one whose
   * module is loaded. Attendance, enrolling and planning wait for no module.
   *
   * @throws Conflict {@code curriculum.absent} when it is not loaded
   * @throws NotFound when there is no such group that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public void mustHaveItsCurriculum(GroupId group) {
    groups.seen(group).mustHaveItsCurriculum();
  }

  /**
   * Holds a group in which the caller may act until this transaction is over: who else plans or
   * enrols there waits. Comes before holding any of its sessions.
   *
   * @throws NotFound when the caller does not lead such a group
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public void hold(GroupId id) {
    groups.led(id);
    groups.held(id);
  }

  /**
   * From now on a group follows this version of this curriculum.
   *
   * @param title the curriculum's name, kept for when its module is not loaded
   * @throws Conflict {@code curriculum.absent} when this curriculum, or the one it follows now, is
   *     not loaded
   * @throws NotFound when the caller does not lead such a group
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public void followCurriculum(GroupId id, String curriculum, String version, Words title) {
    groups.led(id);
    TrainingGroup group = groups.held(id);
    if (curricula.find(curriculum, version).isEmpty()) {
      throw SeenGroup.absent(new GroupCurriculum(curriculum, version, title, false));
    }
    if (!group.follows(curriculum) && !curricula.isUsed(curriculum)) {
      throw new Conflict(Problem.of("curriculum", Code.CURRICULUM_NOT_USED, title.dutch()));
    }
    records.change(group, held -> held.follow(curriculum, version, title));
  }

  /**
   * Somebody was at a session: from the first one on, the participant takes part actively. Does
   * nothing when that is so already, or there is no place. The version of the enrolment stays as it
   * is.
   *
   * @param day the day of the session
   * @throws NotFound when the caller does not lead such a group
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public void tookPart(GroupId group, ParticipantId participant, LocalDate day) {
    groups.led(group);
    enrolments.begin(group, participant, day, clock.stamp());
  }

  /**
   * That somebody was at a session was taken back, and they were at no other one in this time: they
   * have a place and have not taken part. Does nothing when that is so already. The version of the
   * enrolment stays as it is.
   *
   * @param time in the group
   * @throws NotFound when the caller does not lead such a group
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public void tookNoPart(Membership time) {
    groups.led(time.group());
    enrolments.takeBackBegin(time, clock.today(), clock.stamp());
  }
}
