package nl.powervrouwen.participants.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;

/** A participant's V-nummer under the tenant's key. */
@Entity
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "participant_v_number")
public class SealedVNumber {

  @Id
  @Column(name = "participant_id")
  private UUID participant;

  private byte[] sealed;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected SealedVNumber() {}

  SealedVNumber(UUID participant, byte[] sealed) {
    this.participant = participant;
    this.sealed = sealed;
  }

  byte[] sealed() {
    return sealed;
  }

  void replace(byte[] newSealed) {
    sealed = newSealed;
  }
}
