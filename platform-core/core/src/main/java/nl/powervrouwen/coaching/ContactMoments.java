package nl.powervrouwen.coaching;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.LoggedChange;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.coaching.internal.CheckedContact;
import nl.powervrouwen.coaching.internal.CoachedPeople;
import nl.powervrouwen.coaching.internal.ContactMoment;
import nl.powervrouwen.coaching.internal.PrivateContacts;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.warnings.ActsOnWarnings;

/**
 * The contact moments of the participants whom the caller coaches; of everybody for who
 * coordinates. What a colleague keeps to themselves is not there for anybody else: it is not
 * listed, not counted, and asked for by its id it is not found.
 */
@ApplicationScoped
@Transactional
public class ContactMoments {

  private static final String KIND = "contact-moment";
  private static final int MOST_CHANGES = 500;
  private static final Comparator<ContactMomentRow> NEWEST_FIRST =
      Comparator.comparing(ContactMomentRow::heldAt)
          .reversed()
          .thenComparing(row -> row.id().value());

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private ParticipantNames participantNames;
  @Inject private LoggedRecords records;
  @Inject private ActsOnWarnings acts;
  @Inject private ChangeLog log;
  @Inject private PrivateContacts own;
  @Inject private CoachedPeople coached;

  /**
   * All about one participant that the caller may read.
   *
   * @return newest first
   * @throws NotFound when the caller does not coach anybody with this id
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<ContactMomentRow> of(ParticipantId participant) {
    caseload.mustCoach(participant.value());
    List<ContactMoment> shared =
        entityManager
            .createQuery(
                "SELECT c FROM ContactMoment c JOIN c.participants p WHERE p = :participant",
                ContactMoment.class)
            .setParameter("participant", participant.value())
            .getResultList();
    List<ContactMomentRow> rows = new ArrayList<>(rows(shared));
    rows.addAll(own.about(participant));
    return named(rows);
  }

  /** Whether the caller coaches this participant, or coordinates: else there is nothing to read. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public boolean areOpenFor(ParticipantId participant) {
    return caseload.coaches(participant.value());
  }

  /**
   * One contact moment.
   *
   * @throws NotFound when there is none with this id that the caller may read
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ContactMomentRow get(ContactMomentId id) {
    ContactMoment shared = entityManager.find(ContactMoment.class, id.value());
    List<ContactMomentRow> found =
        shared == null ? own.find(id).stream().toList() : rows(List.of(shared));
    return named(found).stream()
        .filter(row -> !row.names().isEmpty())
        .findFirst()
        .orElseThrow(() -> new NotFound(KIND));
  }

  /**
   * Writes down a contact.
   *
   * @param confidential whether it is the caller's alone; it stays so
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws NotFound when the caller does not coach one of the participants
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ContactMomentRow add(ContactData typed, boolean confidential) {
    ContactData checked = check(typed);
    checked.participants().forEach(one -> caseload.mustCoach(one.value()));
    return named(confidential ? own.add(checked) : row(shared(checked), List.of()));
  }

  private ContactMoment shared(ContactData checked) {
    return acts.during(
        checked.participants(), () -> records.add(new ContactMoment(checked, caller.user())));
  }

  /**
   * Writes down a contact by which something is done that was to follow.
   *
   * @param done contact moments of which what was to follow is done now
   * @throws NotFound when there is none with one of these ids that the caller may read
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ContactMomentRow add(ContactData typed, boolean confidential, Set<ContactMomentId> done) {
    ContactMomentRow made = add(typed, confidential);
    for (ContactMomentId id : done) {
      ContactMomentRow before = get(id);
      if (before.awaitsFollowUp()) {
        finishFollowUp(id, before.version());
      }
    }
    return made;
  }

  /**
   * What was to follow until today and is not done: about whom the caller coaches, and of what the
   * caller wrote.
   *
   * @return what has waited longest first
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<ContactMomentRow> dueFollowUps() {
    List<UUID> people = coached.all().stream().map(row -> row.id().value()).toList();
    TypedQuery<ContactMoment> query =
        entityManager.createQuery(
            "SELECT DISTINCT c FROM ContactMoment c JOIN c.participants p"
                + " WHERE c.followUpOn <= :today AND c.followUpDone IS NULL AND (c.writtenBy = :me"
                + (people.isEmpty() ? ")" : " OR p IN :people)"),
            ContactMoment.class);
    query.setParameter("today", clock.today()).setParameter("me", caller.user().subject());
    if (!people.isEmpty()) {
      query.setParameter("people", people);
    }
    List<ContactMomentRow> due = new ArrayList<>(rows(query.getResultList()));
    own.all().stream()
        .filter(row -> row.awaitsFollowUp() && !row.followUpOn().isAfter(clock.today()))
        .forEach(due::add);
    return named(due).stream()
        .filter(row -> !row.names().isEmpty())
        .sorted(Comparator.comparing(ContactMomentRow::followUpOn))
        .toList();
  }

  /**
   * Corrects what stands; who wrote it may, and who coordinates. What it said before stays to be
   * read with it. Participants whom the caller does not see stay part of it, and so does the moment
   * when none is typed.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws NotFound when there is none with this id that the caller may read
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ContactMomentRow change(ContactMomentId id, long version, ContactData typed) {
    ContactMomentRow seen = mine(id);
    ContactData checked = check(typed.heldAt() == null ? typed.at(seen.heldAt()) : typed);
    checked.participants().forEach(one -> caseload.mustCoach(one.value()));
    if (seen.confidential()) {
      ContactData all = withUnseen(checked, own.find(id).orElseThrow().data(), seen);
      return named(own.change(id, version, all));
    }
    ContactMoment held = held(id, version);
    ContactData all = withUnseen(checked, held.data(), seen);
    return changed(
        acts.during(checked.participants(), () -> records.change(held, one -> one.fill(all))));
  }

  private static ContactData withUnseen(
      ContactData typed, ContactData standing, ContactMomentRow seen) {
    Set<ParticipantId> all = new HashSet<>(standing.participants());
    all.removeAll(seen.data().participants());
    all.addAll(typed.participants());
    return typed.with(all);
  }

  /**
   * Says that what was to follow is done; whoever may read it may say so.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws NotFound when there is none with this id that the caller may read
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ContactMomentRow finishFollowUp(ContactMomentId id, long version) {
    if (get(id).confidential()) {
      return named(own.followedUp(id, version, clock.today()));
    }
    ContactMoment held = held(id, version);
    return changed(records.change(held, one -> one.followedUp(clock.today())));
  }

  /**
   * Removes what should not have been written down; who wrote it may, and who coordinates. Of what
   * was shared the change log keeps what it was.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws NotFound when there is none with this id that the caller may read
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void remove(ContactMomentId id, long version) {
    if (mine(id).confidential()) {
      own.remove(id, version);
    } else {
      records.remove(ContactMoment.class, id.value(), version);
    }
  }

  private ContactMomentRow mine(ContactMomentId id) {
    ContactMomentRow seen = get(id);
    if (!seen.changeable()) {
      throw new NotAllowed("a contact moment that somebody else wrote");
    }
    return seen;
  }

  private ContactMoment held(ContactMomentId id, long version) {
    ContactMoment held =
        entityManager.find(ContactMoment.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (held == null) {
      throw new NotFound(KIND);
    }
    held.mustBe(version);
    return held;
  }

  private ContactData check(ContactData typed) {
    Findings findings = new Findings();
    ContactData checked = CheckedContact.of(typed, findings, clock.now());
    findings.refuse();
    return checked;
  }

  private ContactMomentRow changed(ContactMoment contact) {
    return named(rows(List.of(contact))).getFirst();
  }

  private List<ContactMomentRow> rows(List<ContactMoment> contacts) {
    Map<String, List<EarlierText>> earlier = earlier(contacts);
    return contacts.stream()
        .map(one -> row(one, earlier.getOrDefault(one.id().toString(), List.of())))
        .toList();
  }

  private Map<String, List<EarlierText>> earlier(List<ContactMoment> contacts) {
    Map<String, List<EarlierText>> earlier = new HashMap<>();
    List<String> ids = contacts.stream().map(one -> one.id().toString()).toList();
    for (LoggedChange change : log.last(KIND, ids, MOST_CHANGES)) {
      PrivateContacts.text(change.before())
          .ifPresent(
              text ->
                  earlier
                      .computeIfAbsent(change.subject().id(), id -> new ArrayList<>())
                      .add(new EarlierText(text, change.at(), change.by())));
    }
    return earlier;
  }

  private ContactMomentRow row(ContactMoment contact, List<EarlierText> earlier) {
    return new ContactMomentRow(
        new ContactMomentId(contact.id()),
        contact.version(),
        false,
        contact.data(),
        Map.of(),
        contact.writer(),
        contact.isBy(caller.user()) || caller.user().hasAny(COORDINATOR),
        contact.followUpDone(),
        earlier);
  }

  private ContactMomentRow named(ContactMomentRow row) {
    return named(List.of(row)).getFirst();
  }

  /**
   * With the names of those of the participants whom the caller coaches, and without the others.
   */
  private List<ContactMomentRow> named(List<ContactMomentRow> rows) {
    Set<ParticipantId> seen =
        rows.stream()
            .flatMap(row -> row.data().participants().stream())
            .distinct()
            .filter(one -> caseload.coaches(one.value()))
            .collect(Collectors.toSet());
    Map<ParticipantId, PersonName> names = participantNames.of(seen);
    return rows.stream().map(row -> named(row, names)).sorted(NEWEST_FIRST).toList();
  }

  private static ContactMomentRow named(ContactMomentRow row, Map<ParticipantId, PersonName> all) {
    Map<ParticipantId, PersonName> names = new LinkedHashMap<>(all);
    names.keySet().retainAll(row.data().participants());
    return new ContactMomentRow(
        row.id(),
        row.version(),
        row.confidential(),
        row.data().with(names.keySet()),
        names,
        row.writer(),
        row.changeable(),
        row.followUpDone(),
        row.earlier());
  }
}
