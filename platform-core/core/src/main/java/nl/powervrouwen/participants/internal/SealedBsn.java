package nl.powervrouwen.participants.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/**
 * A participant's BSN under the tenant's key, and the fingerprint by which an equal one is found.
 */
@Entity
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "participant_bsn")
public class SealedBsn {

  @Id
  @Column(name = "participant_id")
  private UUID participant;

  private byte[] sealed;

  private byte @Nullable [] fingerprint;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected SealedBsn() {}

  /** Without a fingerprint where another registration has the same BSN. */
  SealedBsn(UUID participant, byte[] sealed, byte @Nullable [] fingerprint) {
    this.participant = participant;
    this.sealed = sealed;
    this.fingerprint = fingerprint;
  }

  /** The same BSN, of another registration of this person. */
  SealedBsn of(UUID other) {
    return new SealedBsn(other, sealed, fingerprint);
  }

  UUID participant() {
    return participant;
  }

  byte[] sealed() {
    return sealed;
  }

  void replace(byte[] newSealed, byte @Nullable [] newFingerprint) {
    sealed = newSealed;
    fingerprint = newFingerprint;
  }

  /** It is the only one with this BSN now. */
  void mark(byte[] print) {
    fingerprint = print;
  }
}
