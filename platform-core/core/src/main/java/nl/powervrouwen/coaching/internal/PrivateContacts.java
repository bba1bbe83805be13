package nl.powervrouwen.coaching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.coaching.ContactMomentId;
import nl.powervrouwen.coaching.ContactMomentRow;
import nl.powervrouwen.coaching.EarlierText;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.tenancy.TenantVault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contact moments that the caller keeps to themselves. Every query here asks for the caller's
 * own, so that nobody else's can be met; whether the caller may see the participant at all, the
 * service looks at.
 */
@ApplicationScoped
public class PrivateContacts {

  @Inject private EntityManager entityManager;
  @Inject private TenantVault vault;
  @Inject private Caller caller;
  @Inject private DutchClock clock;

  /**
   * What is sealed.
   *
   * @param writer the writer's name as it was then
   * @param data without its participants, who stand beside it: they may become one person
   * @param earlier newest first
   */
  record Sealed(
      String writer,
      ContactData data,
      @Nullable LocalDate followUpDone,
      List<EarlierText> earlier) {}

  /** The caller's own about this participant. */
  public List<ContactMomentRow> about(ParticipantId participant) {
    return rows("JOIN c.participants p WHERE p = :participant AND", participant.value());
  }

  /** The caller's own about anybody. */
  public List<ContactMomentRow> all() {
    return rows("WHERE", null);
  }

  private List<ContactMomentRow> rows(String condition, @Nullable UUID participant) {
    TypedQuery<PrivateContact> query =
        entityManager.createQuery(
            "SELECT c FROM PrivateContact c " + condition + " c.writtenBy = :writer",
            PrivateContact.class);
    query.setParameter("writer", caller.user().subject());
    if (participant != null) {
      query.setParameter("participant", participant);
    }
    return query.getResultStream().map(this::row).toList();
  }

  /** One of the caller's own; empty when there is none with this id, or it is somebody else's. */
  public Optional<ContactMomentRow> find(ContactMomentId id) {
    return own(id, LockModeType.NONE).map(this::row);
  }

  /** Writes a new one down. */
  public ContactMomentRow add(ContactData checked) {
    String writer = caller.user().displayName();
    PrivateContact made =
        new PrivateContact(
            caller.user().subject(),
            checked.participants(),
            seal(new Sealed(writer, checked, null, List.of())));
    entityManager.persist(made);
    entityManager.flush();
    return row(made);
  }

  /**
   * Corrects one; what stood in it before stays in it.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when its writer changed it since
   */
  public ContactMomentRow change(ContactMomentId id, long version, ContactData checked) {
    PrivateContact held = held(id, version);
    Sealed before = open(held);
    boolean sameDay = Objects.equals(before.data().followUpOn(), checked.followUpOn());
    return kept(
        held,
        checked,
        new Sealed(
            before.writer(),
            checked,
            sameDay ? before.followUpDone() : null,
            earlier(before, checked, clock.now())));
  }

  /** What was to follow is done. */
  public ContactMomentRow followedUp(ContactMomentId id, long version, LocalDate day) {
    PrivateContact held = held(id, version);
    Sealed before = open(held);
    ContactData data = before.data().with(held.participants());
    return kept(held, data, new Sealed(before.writer(), data, day, before.earlier()));
  }

  private ContactMomentRow kept(PrivateContact held, ContactData data, Sealed now) {
    held.fill(data.participants(), seal(now));
    entityManager.flush();
    return row(held);
  }

  /** Removes one for good: nobody else knew of it. */
  public void remove(ContactMomentId id, long version) {
    entityManager.remove(held(id, version));
    entityManager.flush();
  }

  private PrivateContact held(ContactMomentId id, long version) {
    PrivateContact held = own(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    held.mustBe(version);
    return held;
  }

  private Optional<PrivateContact> own(ContactMomentId id, LockModeType lock) {
    return Optional.ofNullable(entityManager.find(PrivateContact.class, id.value(), lock))
        .filter(contact -> contact.isBy(caller.user()));
  }

  private static List<EarlierText> earlier(Sealed before, ContactData after, Instant now) {
    List<EarlierText> all = new ArrayList<>(before.earlier());
    text(words(before.data()).notIn(words(after)))
        .ifPresent(text -> all.addFirst(new EarlierText(text, now, before.writer())));
    return all;
  }

  private static Fields words(ContactData data) {
    return Fields.NONE.with("subject", data.subject()).with("content", data.content());
  }

  /** What was written in words among the fields that became different; empty when nothing was. */
  public static Optional<String> text(Fields before) {
    List<String> texts =
        Stream.of("subject", "content").map(before::get).filter(Objects::nonNull).toList();
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", texts));
  }

  private ContactMomentRow row(PrivateContact contact) {
    Sealed opened = open(contact);
    return new ContactMomentRow(
        new ContactMomentId(contact.id()),
        contact.version(),
        true,
        opened.data().with(contact.participants()),
        Map.of(),
        opened.writer(),
        true,
        opened.followUpDone(),
        opened.earlier());
  }

  private byte[] seal(Sealed content) {
    ContactData data = content.data().with(Set.of());
    return vault.seal(
        JsonMapper.shared()
            .writeValueAsString(
                new Sealed(content.writer(), data, content.followUpDone(), content.earlier())));
  }

  private Sealed open(PrivateContact contact) {
    return JsonMapper.shared().readValue(vault.open(contact.sealed()), Sealed.class);
  }
}
