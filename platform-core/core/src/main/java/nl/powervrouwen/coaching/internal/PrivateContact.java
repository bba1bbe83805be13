package nl.powervrouwen.coaching.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;

/**
 * A contact moment that its writer keeps to themselves. All of it is sealed, with what stood in it
 * before: the change log, which others read, has no line about it.
 */
@Entity
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "private_contact")
public class PrivateContact {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "written_by")
  private String writtenBy;

  private byte[] sealed;

  @ElementCollection
  @CollectionTable(
      name = "private_contact_participant",
      joinColumns = @JoinColumn(name = "contact_id"))
  @Column(name = "participant_id")
  private Set<UUID> participants = new HashSet<>();

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PrivateContact() {}

  /** Of this writer, about these participants, with this in it. */
  public PrivateContact(String writer, Set<ParticipantId> participants, byte[] sealed) {
    this.id = UUID.randomUUID();
    this.writtenBy = writer;
    this.sealed = sealed.clone();
    about(participants);
  }

  /** Holds this from now on. */
  public void fill(Set<ParticipantId> people, byte[] content) {
    about(people);
    this.sealed = content.clone();
  }

  private void about(Set<ParticipantId> people) {
    Set<UUID> ids = people.stream().map(ParticipantId::value).collect(Collectors.toSet());
    participants.retainAll(ids);
    participants.addAll(ids);
  }

  /**
   * Passes when nobody changed it since its writer looked.
   *
   * @throws StaleVersion with the version that it has now
   */
  public void mustBe(long seen) {
    if (version != seen) {
      throw new StaleVersion("contact-moment", version);
    }
  }

  /** Whether this colleague wrote it. */
  public boolean isBy(CurrentUser user) {
    return writtenBy.equals(user.subject());
  }

  /** Its number. */
  public UUID id() {
    return id;
  }

  /** Goes up with every change. */
  public long version() {
    return version;
  }

  /** What is in it. */
  public byte[] sealed() {
    return sealed.clone();
  }

  /** About whom it is. */
  public Set<ParticipantId> participants() {
    return participants.stream().map(ParticipantId::new).collect(Collectors.toSet());
  }

  /** Is somebody else's from now on: they turned out to be the same person. */
  void belongTo(ParticipantId kept, ParticipantId other) {
    participants.remove(other.value());
    participants.add(kept.value());
  }

  /** Is no longer about this participant; whether it is about nobody now. */
  boolean forget(ParticipantId participant) {
    participants.remove(participant.value());
    return participants.isEmpty();
  }
}
