package nl.powervrouwen.coaching;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.coaching.internal.ContactDraft;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.tenancy.TenantVault;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the caller is still writing about contacts, kept while it is typed: one draft for each
 * participant at whose page it began. Nobody else ever reads it. It ends {@value #DAYS} days after
 * it was last kept.
 */
@ApplicationScoped
@Transactional
public class ContactDrafts {

  /** How many days a draft can be found again. */
  public static final int DAYS = 14;

  private static final int LONGEST = 40_000;

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private Caseload caseload;
  @Inject private DutchClock clock;
  @Inject private TenantVault vault;
  @Inject private ParticipantNames participantNames;

  /** What is sealed. */
  record Sealed(ContactData data, boolean confidential) {}

  /**
   * All of the caller's about participants whom they coach, the last one first; what has ended is
   * removed for good.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<ContactDraftRow> all() {
    OffsetDateTime oldest = clock.stamp().minusDays(DAYS);
    entityManager
        .createQuery("DELETE FROM ContactDraft d WHERE d.keptAt < :oldest")
        .setParameter("oldest", oldest)
        .executeUpdate();
    return rows(
        entityManager
            .createQuery(
                "SELECT d FROM ContactDraft d WHERE d.writtenBy = :writer"
                    + " ORDER BY d.keptAt DESC, d.id",
                ContactDraft.class)
            .setParameter("writer", caller.user().subject())
            .getResultStream());
  }

  /** The caller's about this participant; empty when there is none. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public Optional<ContactDraftRow> about(ParticipantId participant) {
    return rows(own(participant).stream()).stream().findFirst();
  }

  /**
   * Keeps what is typed, instead of what was kept before.
   *
   * @param participant at whose page it is typed
   * @throws NotFound when the caller does not coach this participant
   * @throws nl.powervrouwen.refusals.InvalidInput when it is longer than anything that can be saved
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ContactDraftRow keep(ParticipantId participant, ContactData typed, boolean confidential) {
    if (!caseload.coaches(participant.value())) {
      throw new NotFound("participant");
    }
    String text = JsonMapper.shared().writeValueAsString(new Sealed(typed, confidential));
    Findings findings = new Findings();
    if (text.length() > LONGEST) {
      findings.add("content", Code.TEXT_TOO_LONG, LONGEST, text.length());
    }
    findings.refuse();
    byte[] sealed = vault.seal(text);
    List<ContactDraft> known = own(participant);
    ContactDraft draft;
    if (known.isEmpty()) {
      draft = new ContactDraft(caller.user().subject(), participant, sealed, clock.stamp());
      entityManager.persist(draft);
    } else {
      draft = known.getFirst();
      draft.keep(sealed, clock.stamp());
    }
    entityManager.flush();
    return rows(Stream.of(draft)).getFirst();
  }

  /** Removes what the caller was writing about this participant: it is saved, or given up. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void forget(ParticipantId participant) {
    own(participant).forEach(entityManager::remove);
    entityManager.flush();
  }

  private List<ContactDraft> own(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT d FROM ContactDraft d WHERE d.writtenBy = :writer"
                + " AND d.participantId = :participant ORDER BY d.keptAt DESC, d.id",
            ContactDraft.class)
        .setParameter("writer", caller.user().subject())
        .setParameter("participant", participant.value())
        .getResultList();
  }

  private List<ContactDraftRow> rows(Stream<ContactDraft> drafts) {
    OffsetDateTime oldest = clock.stamp().minusDays(DAYS);
    List<ContactDraft> open =
        drafts
            .filter(draft -> !draft.keptAt().isBefore(oldest))
            .filter(draft -> caseload.coaches(draft.participant().value()))
            .toList();
    Map<ParticipantId, PersonName> names =
        participantNames.of(open.stream().map(ContactDraft::participant).toList());
    return open.stream()
        .filter(draft -> names.containsKey(draft.participant()))
        .map(draft -> row(draft, Objects.requireNonNull(names.get(draft.participant()))))
        .toList();
  }

  /** Without participants whom the caller no longer coaches. */
  private ContactDraftRow row(ContactDraft draft, PersonName name) {
    Sealed opened = JsonMapper.shared().readValue(vault.open(draft.sealed()), Sealed.class);
    Predicate<ParticipantId> coached = one -> caseload.coaches(one.value());
    return new ContactDraftRow(
        draft.participant(),
        name,
        opened
            .data()
            .with(
                opened.data().participants().stream().filter(coached).collect(Collectors.toSet())),
        opened.confidential(),
        draft.keptAt().toInstant(),
        DutchClock.dayOf(draft.keptAt().plusDays(DAYS)));
  }
}
