package nl.powervrouwen.programmes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.programmes.StageChange;

/** Shows who is where, as far as the caller may see. */
@ApplicationScoped
public class EnrolmentViews {

  private static final Comparator<EnrolmentRow> NEWEST_FIRST =
      Comparator.comparing(EnrolmentViews::begin).reversed();

  @Inject private EntityManager entityManager;
  @Inject private ParticipantNames names;
  @Inject private DutchClock clock;
  @Inject private GroupList groups;
  @Inject private GroupAccess access;
  @Inject private EnrolmentRepository book;
  @Inject private EnrolmentDesk desk;

  /** Who is, was or wants to be in a group; by name: takes part, waits, left. */
  public List<EnrolmentRow> of(GroupId id) {
    LocalDate today = clock.today();
    List<EnrolmentRow> rows = new ArrayList<>(in(id));
    rows.sort(Comparator.comparingInt(row -> rank(row, today)));
    return rows;
  }

  private List<EnrolmentRow> in(GroupId id) {
    TrainingGroup group = groups.seen(id);
    return rows(book.visible("e.groupId = :value", group.id()));
  }

  private static int rank(EnrolmentRow row, LocalDate today) {
    if (row.until() != null && row.until().isBefore(today)) {
      return 2;
    }
    return row.since() == null ? 1 : 0;
  }

  /** Who waits for a place in a group; who applied first comes first. */
  public List<EnrolmentRow> waitingList(GroupId id) {
    return in(id).stream()
        .filter(row -> row.stage() == Stage.WAITING)
        .sorted(
            Comparator.comparing(EnrolmentRow::appliedOn)
                .thenComparing(row -> row.id().value().toString()))
        .toList();
  }

  /**
   * Where a participant is, was or wants to be, in groups that the caller may see; newest first.
   */
  public List<EnrolmentRow> of(ParticipantId participant) {
    desk.mustSee(participant);
    return rows(book.visible("e.participantId = :value", participant.value())).stream()
        .filter(row -> access.sees(row.group().value()))
        .sorted(NEWEST_FIRST.thenComparing(EnrolmentRow::groupName))
        .toList();
  }

  /** One enrolment in a group that the caller may see. */
  public EnrolmentRow of(EnrolmentId id) {
    Enrolment enrolment = desk.mustSee(id);
    groups.seen(enrolment.group());
    return rows(List.of(enrolment)).getFirst();
  }

  private static LocalDate begin(EnrolmentRow row) {
    return Objects.requireNonNullElse(row.since(), row.appliedOn());
  }

  /** Every step of an enrolment in a group that the caller may see, oldest first. */
  public List<StageChange> history(EnrolmentId id) {
    Enrolment enrolment = desk.mustSee(id);
    groups.seen(enrolment.group());
    return entityManager
        .createQuery(
            "SELECT c FROM EnrolmentChange c WHERE c.enrolmentId = :id ORDER BY c.changedAt, c.id",
            EnrolmentChange.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(EnrolmentChange::step)
        .toList();
  }

  /** In the order of names. */
  private List<EnrolmentRow> rows(Collection<Enrolment> enrolments) {
    Map<ParticipantId, PersonName> who =
        names.of(enrolments.stream().map(Enrolment::participant).toList());
    Map<GroupId, String> groupNames = new HashMap<>();
    enrolments.forEach(e -> groupNames.computeIfAbsent(e.group(), this::groupName));
    List<EnrolmentRow> rows = new ArrayList<>();
    who.forEach(
        (participant, name) ->
            enrolments.stream()
                .filter(e -> e.participant().equals(participant))
                .map(e -> e.row(name, groupNames.getOrDefault(e.group(), "")))
                .sorted(NEWEST_FIRST)
                .forEach(rows::add));
    return rows;
  }

  private String groupName(GroupId id) {
    return entityManager.find(TrainingGroup.class, id.value()).name();
  }
}
