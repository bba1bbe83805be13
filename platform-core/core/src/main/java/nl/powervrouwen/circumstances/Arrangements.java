package nl.powervrouwen.circumstances;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.circumstances.internal.Arrangement;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CaseloadFilter;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.warnings.ActsOnWarnings;
import org.jspecify.annotations.Nullable;

/**
 * What is arranged so that a participant can come, or still to be: who acts, by when, and what
 * solved it. For who coordinates and who coaches the participant.
 */
@ApplicationScoped
@Transactional
public class Arrangements {

  private static final int LONGEST = 500;
  private static final int LONGEST_ACTING = 120;
  private static final int LONGEST_SUBJECT = 255;
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final int FUTURE_YEARS = 5;

  /** What is open first, and of that what is due first; then what was solved last. */
  private static final Comparator<ArrangementRow> ORDER =
      Comparator.comparing((ArrangementRow row) -> !row.isOpen())
          .thenComparing(
              row -> row.data().solvedOn(), Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(row -> row.data().dueOn(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ArrangementRow::since)
          .thenComparing(row -> row.id().value());

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private Caller caller;
  @Inject private Staff staff;
  @Inject private Participants participants;
  @Inject private ParticipantNames participantNames;
  @Inject private LoggedRecords records;
  @Inject private ActsOnWarnings acts;
  @Inject private DutchClock clock;

  /**
   * All of one participant.
   *
   * @return what is open first, and of that what is due first
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<ArrangementRow> of(ParticipantId participant) {
    caseload.mustCoach(participant.value());
    return rows(
        entityManager
            .createQuery(
                "SELECT a FROM Arrangement a WHERE a.participantId = :participant",
                Arrangement.class)
            .setParameter("participant", participant.value())
            .getResultList());
  }

  /**
   * One of them.
   *
   * @throws NotFound when there is none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ArrangementRow get(ArrangementId id) {
    Arrangement found = entityManager.find(Arrangement.class, id.value());
    if (found == null || !caseload.coaches(found.participant().value())) {
      throw new NotFound("arrangement");
    }
    return row(found);
  }

  /**
   * What was to be arranged until today and is not: where the caller acts, about whom the caller
   * coaches, and for who coordinates also about whom nobody coaches.
   *
   * @return what has waited longest first
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<ArrangementRow> due() {
    CaseloadFilter coached = caseload.coachedBeyondOpening("a.participantId");
    List<Arrangement> due =
        coached
            .bind(
                entityManager.createQuery(
                    "SELECT a FROM Arrangement a WHERE a.solvedOn IS NULL AND a.dueOn <= :today AND "
                        + coached.jpql(),
                    Arrangement.class))
            .setParameter("today", clock.today())
            .getResultStream()
            .filter(this::isMine)
            .toList();
    return rows(due);
  }

  private boolean isMine(Arrangement due) {
    String me = caller.user().subject();
    if (me.equals(due.data().colleague())) {
      return true;
    }
    StaffMember coach = participants.get(due.participant()).coach();
    return coach == null ? caller.user().hasAny(COORDINATOR) : coach.subject().equals(me);
  }

  /**
   * Writes down what is to be arranged, or was.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ArrangementRow add(ParticipantId participant, ArrangementData typed) {
    caseload.mustCoachBeyondOpening(participant.value());
    return row(records.add(new Arrangement(participant, check(typed, clock.today()))));
  }

  /**
   * Changes what is known, such as that it was solved.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws NotFound when there is none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ArrangementRow change(ArrangementId id, long version, ArrangementData typed) {
    ArrangementRow standing = get(id);
    caseload.mustCoachBeyondOpening(standing.participant().value());
    ArrangementData checked = check(typed, standing.since());
    return row(
        acts.during(
            List.of(standing.participant()),
            () ->
                records.change(Arrangement.class, id.value(), version, one -> one.fill(checked))));
  }

  /**
   * Removes what should not have been written down; the change log keeps what it was.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws NotFound when there is none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void remove(ArrangementId id, long version) {
    caseload.mustCoachBeyondOpening(get(id).participant().value());
    records.remove(Arrangement.class, id.value(), version);
  }

  private ArrangementData check(ArrangementData typed, LocalDate usual) {
    Findings findings = new Findings();
    LocalDate today = clock.today();
    LocalDate since = Objects.requireNonNullElse(typed.since(), usual);
    ArrangementData checked =
        new ArrangementData(
            findings.needed("precondition", typed.precondition(), Precondition.TIME),
            findings.text("note", typed.note(), LONGEST),
            since,
            findings.text("colleague", typed.colleague(), LONGEST_SUBJECT),
            findings.text("acting", typed.acting(), LONGEST_ACTING),
            typed.dueOn(),
            typed.solvedOn(),
            findings.text("solution", typed.solution(), LONGEST));
    actor(checked, findings);
    findings.range("since", since, FIRST, today);
    findings.range("dueOn", typed.dueOn(), since, today.plusYears(FUTURE_YEARS));
    findings.range("solvedOn", typed.solvedOn(), since, today);
    if (checked.solvedOn() != null && checked.solution() == null) {
      findings.add("solution", Code.NEEDED);
    }
    if (checked.solvedOn() == null && checked.solution() != null) {
      findings.add("solvedOn", Code.NEEDED);
    }
    findings.refuse();
    return checked;
  }

  private void actor(ArrangementData checked, Findings findings) {
    String colleague = checked.colleague();
    if (colleague == null) {
      return;
    }
    if (checked.acting() != null) {
      findings.add("acting", Code.ARRANGEMENT_ONE_ACTOR);
    }
    if (!staff.known(List.of(colleague)).containsKey(colleague)) {
      findings.add("colleague", Code.STAFF_UNKNOWN);
    }
  }

  private ArrangementRow row(Arrangement one) {
    return rows(List.of(one)).getFirst();
  }

  private List<ArrangementRow> rows(List<Arrangement> found) {
    Map<ParticipantId, PersonName> names =
        participantNames.of(found.stream().map(Arrangement::participant).toList());
    List<String> subjects = new ArrayList<>();
    found.stream()
        .map(one -> one.data().colleague())
        .filter(Objects::nonNull)
        .forEach(subjects::add);
    Map<String, StaffMember> colleagues = subjects.isEmpty() ? Map.of() : staff.known(subjects);
    return found.stream()
        .map(
            one ->
                new ArrangementRow(
                    new ArrangementId(one.id()),
                    one.version(),
                    one.participant(),
                    Objects.requireNonNull(names.get(one.participant())),
                    one.data(),
                    actor(one.data(), colleagues)))
        .sorted(ORDER)
        .toList();
  }

  private static @Nullable String actor(ArrangementData data, Map<String, StaffMember> colleagues) {
    StaffMember colleague = data.colleague() == null ? null : colleagues.get(data.colleague());
    return colleague == null ? data.acting() : colleague.displayName();
  }
}
