package nl.powervrouwen.coaching.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.retention.Kept;

/** What somebody is still writing; sealed, and nobody else's. */
@Entity
@Kept(withoutTerm = "A draft ends by itself, fourteen days after it was last kept")
@Table(name = "contact_draft")
public class ContactDraft {

  @Id
  @SuppressWarnings("UnusedVariable") // queries read it
  private UUID id;

  @Column(name = "written_by")
  @SuppressWarnings("UnusedVariable") // queries read it
  private String writtenBy;

  @Column(name = "participant_id")
  private UUID participantId;

  @Column(name = "kept_at")
  private OffsetDateTime keptAt;

  private byte[] sealed;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ContactDraft() {}

  /** Of this writer, begun at this participant. */
  public ContactDraft(
      String writer, ParticipantId participant, byte[] sealed, OffsetDateTime keptAt) {
    this.id = UUID.randomUUID();
    this.writtenBy = writer;
    this.participantId = participant.value();
    this.sealed = sealed.clone();
    this.keptAt = keptAt;
  }

  /** Holds this from now on. */
  public void keep(byte[] content, OffsetDateTime now) {
    sealed = content.clone();
    keptAt = now;
  }

  /** At whose page it began. */
  public ParticipantId participant() {
    return new ParticipantId(participantId);
  }

  /** When it was kept last. */
  public OffsetDateTime keptAt() {
    return keptAt;
  }

  /** What is in it. */
  public byte[] sealed() {
    return sealed.clone();
  }

  /** Is about somebody else from now on: they turned out to be the same person. */
  void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }
}
