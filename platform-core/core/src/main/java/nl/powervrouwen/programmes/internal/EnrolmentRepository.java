package nl.powervrouwen.programmes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import nl.powervrouwen.programmes.Membership;
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

  /** The most places of a group that are taken at once, on this day or any later one. */
  public long mostAtOnce(GroupId group, LocalDate day) {
    List<Enrolment> places =
        entityManager
            .createQuery(
                "SELECT e FROM Enrolment e WHERE e.groupId = :group AND e.since IS NOT NULL"
                    + " AND (e.until IS NULL OR e.until >= :day)",
                Enrolment.class)
            .setParameter("group", group.value())
            .setParameter("day", day)
            .getResultList();
    // Between these days nobody comes, so it can only become less.
    Stream<LocalDate> firstDays =
        places.stream()
            .map(place -> Objects.requireNonNull(place.since()))
            .filter(since -> since.isAfter(day));
    return Stream.concat(Stream.of(day), firstDays)
        .distinct()
        .mapToLong(first -> places.stream().filter(place -> place.covers(first)).count())
        .max()
        .orElse(0);
  }

  /**
   * Who waits in one group and may be seen by the caller, in the order in which they applied; who
   * moved here while waiting keeps the place in the line.
   */
  public List<EnrolmentRow> waiting(GroupId group) {
    Map<EnrolmentRow, String> applications = new HashMap<>();
    for (EnrolmentRow row : in(group)) {
      if (row.stage() == Stage.WAITING) {
        applications.put(row, application(row).toString());
      }
    }
    Map<String, Instant> applied = log.begins(KIND, applications.values());
    return applications.keySet().stream()
        .sorted(
            Comparator.comparing(EnrolmentRow::appliedOn)
                .thenComparing(row -> applied.getOrDefault(applications.get(row), Instant.MAX))
                .thenComparing(row -> row.id().value().toString()))
        .toList();
  }

  /** The enrolment with which they applied: this one, or that from which they moved. */
  private UUID application(EnrolmentRow row) {
    UUID first = row.id().value();
    UUID before = row.movedFrom() == null ? null : row.movedFrom().value();
    while (before != null) {
      first = before;
      Enrolment earlier = entityManager.find(Enrolment.class, before);
      before = earlier == null ? null : earlier.movedFrom();
    }
    return first;
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
                + " AND e.participantId = :participant AND e.stage = :enrolled"
                + " AND e.since <= :day",
            Object[].class)
        .setParameter("day", day)
        .setParameter("group", group.value())
        .setParameter("participant", participant.value())
        .setParameter("enrolled", Stage.ENROLLED)
        .getResultList()
        .stream()
        .filter(row -> turns((UUID) row[0], Stage.ENROLLED, Stage.ACTIVE))
        .forEach(
            row -> {
              Subject subject = Subject.about(participant.value(), KIND, (UUID) row[0]);
              Fields before = fields(Stage.ENROLLED, (LocalDate) row[1]);
              log.write(subject, "step", before, fields(Stage.ACTIVE, day), null, now);
            });
  }

  /**
   * Nobody was at a session in this time after all: whoever took part has not begun. Without the
   * version, as when they began.
   */
  public void takeBackBegin(Membership time, LocalDate today, OffsetDateTime now) {
    UUID participant = time.participant().value();
    entityManager
        .createQuery(
            "SELECT e.id FROM Enrolment e WHERE e.groupId = :group"
                + " AND e.participantId = :participant AND e.stage = :active AND e.since = :since",
            UUID.class)
        .setParameter("group", time.group().value())
        .setParameter("participant", participant)
        .setParameter("active", Stage.ACTIVE)
        .setParameter("since", time.since())
        .getResultList()
        .stream()
        .filter(id -> turns(id, Stage.ACTIVE, Stage.ENROLLED))
        .forEach(
            id ->
                log.write(
                    Subject.about(participant, KIND, id),
                    "step",
                    fields(Stage.ACTIVE, today),
                    fields(Stage.ENROLLED, time.since()),
                    null,
                    now));
  }

  private boolean turns(UUID enrolment, Stage from, Stage to) {
    return entityManager
            .createQuery(
                "UPDATE Enrolment e SET e.stage = :to, e.version = e.version"
                    + " WHERE e.id = :id AND e.stage = :from")
            .setParameter("to", to)
            .setParameter("id", enrolment)
            .setParameter("from", from)
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

  /** Writes down that an enrolment is erased, and where it stood. */
  public void erased(Enrolment enrolment, LocalDate today, OffsetDateTime now) {
    log.write(
        Subject.about(enrolment.participant().value(), KIND, enrolment.id().value()),
        "erase",
        enrolment.fields(today),
        Fields.NONE,
        null,
        now);
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
