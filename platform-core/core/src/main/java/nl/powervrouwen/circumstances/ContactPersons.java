package nl.powervrouwen.circumstances;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.circumstances.internal.ContactPerson;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.messages.Alphabet;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Reachability;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;

/**
 * Who else is around a participant, without an account: a buddy, an interpreter, a school. For who
 * coordinates and who coaches the participant.
 */
@ApplicationScoped
@Transactional
public class ContactPersons {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_LANGUAGES = 120;
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final int FUTURE_YEARS = 10;

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private LoggedRecords records;
  @Inject private DutchClock clock;

  /**
   * All of one participant.
   *
   * @return who is around now first, then by name
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<ContactPersonRow> of(ParticipantId participant) {
    caseload.mustCoach(participant.value());
    LocalDate today = clock.today();
    return entityManager
        .createQuery(
            "SELECT c FROM ContactPerson c WHERE c.participantId = :participant ORDER BY c.id",
            ContactPerson.class)
        .setParameter("participant", participant.value())
        .getResultStream()
        .map(ContactPerson::row)
        .sorted(
            Comparator.comparing((ContactPersonRow row) -> row.isOver(today))
                .thenComparing(Alphabet.by(ContactPersonRow::name)))
        .toList();
  }

  /**
   * One contact person.
   *
   * @throws NotFound when there is none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ContactPersonRow get(ContactPersonId id) {
    return Optional.ofNullable(entityManager.find(ContactPerson.class, id.value()))
        .map(ContactPerson::row)
        .filter(row -> caseload.coaches(row.participant().value()))
        .orElseThrow(() -> new NotFound("contact-person"));
  }

  /**
   * Writes down somebody who is around a participant.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ContactPersonRow add(ParticipantId participant, ContactPersonData typed) {
    caseload.mustCoachBeyondOpening(participant.value());
    return records.add(new ContactPerson(participant, check(typed))).row();
  }

  /**
   * Changes what is known.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws NotFound when there is none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ContactPersonRow change(ContactPersonId id, long version, ContactPersonData typed) {
    caseload.mustCoachBeyondOpening(get(id).participant().value());
    ContactPersonData checked = check(typed);
    return records
        .change(ContactPerson.class, id.value(), version, person -> person.fill(checked))
        .row();
  }

  /**
   * Removes who should not have been written down; the change log keeps what it was.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws NotFound when there is none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void remove(ContactPersonId id, long version) {
    caseload.mustCoachBeyondOpening(get(id).participant().value());
    records.remove(ContactPerson.class, id.value(), version);
  }

  private ContactPersonData check(ContactPersonData typed) {
    Findings findings = new Findings();
    LocalDate today = clock.today();
    LocalDate last = today.plusYears(FUTURE_YEARS);
    ContactPersonData checked =
        new ContactPersonData(
            findings.neededText("name", typed.name(), LONGEST_NAME),
            findings.needed("role", typed.role(), ContactPersonRole.OTHER),
            findings.text("organisation", typed.organisation(), LONGEST_NAME),
            Reachability.phone("phone", typed.phone(), findings),
            Reachability.email("email", typed.email(), findings),
            findings.text("languages", typed.languages(), LONGEST_LANGUAGES),
            typed.firstDay(),
            typed.lastDay(),
            typed.agreed(),
            typed.agreedOn());
    findings.range("firstDay", typed.firstDay(), FIRST, last);
    findings.range("lastDay", typed.lastDay(), FIRST, last);
    if (typed.firstDay() != null
        && typed.lastDay() != null
        && typed.lastDay().isBefore(typed.firstDay())) {
      findings.add("lastDay", Code.END_BEFORE_START);
    }
    findings.range("agreedOn", typed.agreedOn(), FIRST, today);
    if (typed.agreedOn() != null && typed.agreed() == null) {
      findings.add("agreed", Code.NEEDED);
    }
    findings.refuse();
    return checked;
  }
}
