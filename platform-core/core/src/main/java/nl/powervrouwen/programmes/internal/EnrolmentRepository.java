package nl.powervrouwen.programmes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedChange;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CaseloadFilter;
import nl.powervrouwen.messages.Alphabet;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.programmes.StageChange;
import nl.powervrouwen.refusals.NotFound;

/** The table of enrolments, and the steps they took. */
@ApplicationScoped
public class EnrolmentRepository {

  private static final String KIND = "enrolment";

  private static final Comparator<EnrolmentRow> NEWEST_FIRST =
      Comparator.comparing(EnrolmentRepository::firstDay).reversed();

  private static final String ROWS =
      "SELECT e.id, e.version, e.participantId, e.groupId, g.name, e.stage, e.appliedOn, e.since,"
          + " e.until, e.reason, e.movedFrom FROM Enrolment e, TrainingGroup g"
          + " WHERE g.id = e.groupId AND ";

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private ParticipantNames names;
  @Inject private GroupRepository groups;
  @Inject private ChangeLog log;

  /** The enrolments in one group of participants whom the caller may see, by name. */
  public List<EnrolmentRow> in(GroupId group) {
    return rows("g.id = :value", group.value());
  }

  /**
   * The enrolments of one participant whom the caller may see, in groups that the caller may see;
   * newest first.
   */
  public List<EnrolmentRow> of(ParticipantId participant) {
    return rows("e.participantId = :value", participant.value()).stream()
        .sorted(NEWEST_FIRST.thenComparing(Alphabet.by(EnrolmentRow::groupName)))
        .toList();
  }

  /**
   * One enrolment.
   *
   * @throws NotFound when there is none of somebody, and in a group, that the caller may see
   */
  public EnrolmentRow one(EnrolmentId id) {
    return rows("e.id = :value", id.value()).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("enrolment"));
  }

  /** In the order of names, each newest first. */
  private List<EnrolmentRow> rows(String condition, UUID value) {
    CaseloadFilter filter = caseload.visible("e.participantId");
    String seen = groups.seenOnly();
    TypedQuery<Object[]> query =
        entityManager.createQuery(
            ROWS + condition + " AND " + filter.jpql() + seen, Object[].class);
    Map<ParticipantId, List<Object[]>> found =
        groups
            .bind(filter.bind(query), seen)
            .setParameter("value", value)
            .getResultStream()
            .collect(Collectors.groupingBy(row -> new ParticipantId((UUID) row[2])));
    List<EnrolmentRow> rows = new ArrayList<>();
    names
        .of(found.keySet())
        .forEach(
            (who, name) ->
                found.getOrDefault(who, List.of()).stream()
                    .map(row -> row(row, name))
                    .sorted(NEWEST_FIRST)
                    .forEach(rows::add));
    return rows;
  }

  private static EnrolmentRow row(Object[] row, PersonName name) {
    return new EnrolmentRow(
        new EnrolmentId((UUID) row[0]),
        (Long) row[1],
        new ParticipantId((UUID) row[2]),
        name,
        new GroupId((UUID) row[3]),
        (String) row[4],
        (Stage) row[5],
        (LocalDate) row[6],
        (LocalDate) row[7],
        (LocalDate) row[8],
        (EndReason) row[9],
        row[10] == null ? null : new EnrolmentId((UUID) row[10]));
  }

  private static LocalDate firstDay(EnrolmentRow row) {
    return Objects.requireNonNullElse(row.since(), row.appliedOn());
  }

  /** How many places of a group are taken on this day or later. */
  public long places(GroupId group, LocalDate day) {
    return entityManager
        .createQuery(
            "SELECT COUNT(e) FROM Enrolment e WHERE e.groupId = :group AND e.since IS NOT NULL"
                + " AND (e.until IS NULL OR e.until >= :day)",
            Long.class)
        .setParameter("group", group.value())
        .setParameter("day", day)
        .getSingleResult();
  }

  /** Trainers see who sits in their group: says again who leads it and who sits in it. */
  public void tellCaseload(TrainingGroup group) {
    UUID id = group.groupId().value();
    List<Caseload.Seat> seats =
        entityManager
            .createQuery(
                "SELECT e.participantId, e.until FROM Enrolment e"
                    + " WHERE e.groupId = :group AND e.since IS NOT NULL",
                Object[].class)
            .setParameter("group", id)
            .getResultStream()
            .map(row -> new Caseload.Seat((UUID) row[0], (LocalDate) row[1]))
            .toList();
    caseload.setGroup(id, group.trainers(), seats);
  }

  /**
   * Somebody was at a session: whose place has not begun takes part from now on. One update
   * decides, without the version: whoever has the enrolment open on a screen meanwhile sees nothing
   * that would change what is decided.
   */
  public void begin(GroupId group, ParticipantId participant, LocalDate day, OffsetDateTime now) {
    entityManager
        .createQuery(
            "SELECT e.id, e.since FROM Enrolment e WHERE e.groupId = :group"
                + " AND e.participantId = :participant AND e.stage = :enrolled",
            Object[].class)
        .setParameter("group", group.value())
        .setParameter("participant", participant.value())
        .setParameter("enrolled", Stage.ENROLLED)
        .getResultList()
        .stream()
        .filter(row -> isFirst((UUID) row[0]))
        .forEach(
            row -> {
              Subject subject = Subject.about(participant.value(), KIND, (UUID) row[0]);
              Fields before = fields(Stage.ENROLLED, (LocalDate) row[1]);
              log.write(subject, "step", before, fields(Stage.ACTIVE, day), null, now);
            });
  }

  private boolean isFirst(UUID enrolment) {
    return entityManager
            .createQuery(
                "UPDATE Enrolment e SET e.stage = :active, e.version = e.version"
                    + " WHERE e.id = :id AND e.stage = :enrolled")
            .setParameter("active", Stage.ACTIVE)
            .setParameter("id", enrolment)
            .setParameter("enrolled", Stage.ENROLLED)
            .executeUpdate()
        == 1;
  }

  /** A stage as the change log keeps it. */
  public static Fields fields(Stage stage, LocalDate day) {
    return Fields.NONE.with("stage", stage).with("day", day);
  }

  /** Writes down the step that an enrolment has just taken from where it stood. */
  public void stepped(Enrolment enrolment, Fields before, Fields after) {
    EndReason reason = enrolment.reason();
    log.write(
        Subject.about(enrolment.participant().value(), KIND, enrolment.id().value()),
        "step",
        before,
        after,
        reason == null ? null : reason.name(),
        enrolment.changedAt());
  }

  /** Every step of an enrolment, oldest first. */
  public List<StageChange> steps(EnrolmentId id) {
    return log.of(Subject.of(KIND, id.value())).stream().map(EnrolmentRepository::step).toList();
  }

  private static StageChange step(LoggedChange change) {
    String reason = change.reason();
    return new StageChange(
        Stage.valueOf(Objects.requireNonNull(change.after().get("stage"))),
        LocalDate.parse(Objects.requireNonNull(change.after().get("day"))),
        reason == null ? null : EndReason.valueOf(reason),
        change.at(),
        change.by());
  }
}
