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
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import org.jspecify.annotations.Nullable;

/** Enrols participants in groups, ends it, and shows who is where. */
@ApplicationScoped
public class Enrolling {

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private Caseload caseload;
  @Inject private ParticipantNames names;
  @Inject private DutchClock clock;
  @Inject private GroupList groups;
  @Inject private GroupAccess access;
  @Inject private EnrolmentBook book;

  /** Who is or was in a group; by name, enrolled first. */
  public List<EnrolmentRow> of(GroupId id) {
    TrainingGroup group = groups.seen(id);
    LocalDate today = clock.today();
    List<EnrolmentRow> rows = new ArrayList<>(rows(book.visible("e.groupId = :value", group.id())));
    rows.sort(Comparator.comparing(row -> isPast(row, today)));
    return rows;
  }

  private static boolean isPast(EnrolmentRow row, LocalDate today) {
    return row.until() != null && row.until().isBefore(today);
  }

  /** Where a participant is or was, as far as the caller may see these groups; newest first. */
  public List<EnrolmentRow> of(ParticipantId participant) {
    mustSee(participant);
    return rows(book.visible("e.participantId = :value", participant.value())).stream()
        .filter(row -> access.sees(row.group().value()))
        .sorted(
            Comparator.comparing(EnrolmentRow::since)
                .reversed()
                .thenComparing(EnrolmentRow::groupName))
        .toList();
  }

  private PersonName mustSee(ParticipantId participant) {
    PersonName name = names.of(List.of(participant)).get(participant);
    if (name == null || !caseload.includes(participant.value())) {
      throw new NotFound("participant");
    }
    return name;
  }

  /** Enrols a participant. */
  public EnrolmentRow enrol(GroupId id, ParticipantId participant, @Nullable LocalDate since) {
    PersonName name = mustSee(participant);
    TrainingGroup group = groups.held(id);
    LocalDate first = since == null ? clock.today() : since;
    Findings findings = new Findings();
    findings.range("since", first, CheckedProgramme.FIRST, CheckedProgramme.LAST);
    findings.refuse();
    mustFit(group, participant, first);
    Enrolment enrolment = new Enrolment(id, participant, first, caller.user(), clock.stamp());
    entityManager.persist(enrolment);
    entityManager.flush();
    book.tellCaseload(group);
    return row(enrolment, name, group.name());
  }

  private void mustFit(TrainingGroup group, ParticipantId participant, LocalDate first) {
    List<Enrolment> enrolments = book.in(group.groupId());
    boolean already =
        enrolments.stream()
            .anyMatch(e -> e.participant().equals(participant) && e.lastsUntil(first));
    if (already) {
      throw new Conflict(Problem.of("participant", Code.ENROLMENT_ALREADY));
    }
    if (enrolments.stream().filter(e -> e.lastsUntil(first)).count() >= group.capacity()) {
      throw new Conflict(Problem.of("group", Code.GROUP_FULL, group.capacity()));
    }
  }

  /** Ends an enrolment. */
  public EnrolmentRow end(EnrolmentId id, long version, LocalDate until, EndReason reason) {
    Enrolment seen = entityManager.find(Enrolment.class, id.value());
    if (seen == null || !caseload.includes(seen.participant().value())) {
      throw new NotFound("enrolment");
    }
    TrainingGroup group = groups.held(seen.group());
    // Read before the group was held, so a colleague may have ended it since.
    entityManager.refresh(seen);
    if (seen.version() != version) {
      throw new StaleVersion("enrolment", seen.version());
    }
    if (seen.isEnded()) {
      throw new Conflict(Problem.of("until", Code.ENROLMENT_ENDED));
    }
    check(seen, until);
    seen.end(until, reason, caller.user(), clock.stamp());
    entityManager.flush();
    book.tellCaseload(group);
    PersonName name = names.of(List.of(seen.participant())).get(seen.participant());
    return row(seen, Objects.requireNonNull(name), group.name());
  }

  private static void check(Enrolment enrolment, LocalDate until) {
    Findings findings = new Findings();
    if (until.isBefore(enrolment.since())) {
      findings.add("until", Code.END_BEFORE_START);
    } else {
      findings.range("until", until, CheckedProgramme.FIRST, CheckedProgramme.LAST);
    }
    findings.refuse();
  }

  /** In the order of names. */
  private List<EnrolmentRow> rows(Collection<Enrolment> enrolments) {
    Map<ParticipantId, PersonName> who =
        names.of(enrolments.stream().map(Enrolment::participant).toList());
    Map<GroupId, String> groupNames = new HashMap<>();
    enrolments.forEach(e -> groupNames.computeIfAbsent(e.group(), g -> groupName(g)));
    List<EnrolmentRow> rows = new ArrayList<>();
    who.forEach(
        (participant, name) ->
            enrolments.stream()
                .filter(e -> e.participant().equals(participant))
                .sorted(Comparator.comparing(Enrolment::since).reversed())
                .forEach(e -> rows.add(row(e, name, groupNames.getOrDefault(e.group(), "")))));
    return rows;
  }

  private String groupName(GroupId id) {
    return entityManager.find(TrainingGroup.class, id.value()).name();
  }

  private static EnrolmentRow row(Enrolment e, PersonName name, String groupName) {
    return new EnrolmentRow(
        e.id(),
        e.version(),
        e.participant(),
        name,
        e.group(),
        groupName,
        e.since(),
        e.until(),
        e.reason());
  }
}
