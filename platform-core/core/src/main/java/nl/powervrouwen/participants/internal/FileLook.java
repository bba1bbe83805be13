package nl.powervrouwen.participants.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** When a colleague last looked at the file of a participant, and when before that. */
@Entity
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "file_look")
public class FileLook {

  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // queries read it
  private String reader;

  @Column(name = "participant_id")
  @SuppressWarnings("UnusedVariable") // queries read it
  private UUID participantId;

  @Column(name = "before_at")
  private @Nullable OffsetDateTime before;

  @Column(name = "looked_at")
  private OffsetDateTime lookedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected FileLook() {}

  /** The first time that this colleague looks. */
  public FileLook(String reader, ParticipantId participant, OffsetDateTime now) {
    this.id = UUID.randomUUID();
    this.reader = reader;
    this.participantId = participant.value();
    this.lookedAt = now;
  }

  /**
   * The colleague looks again.
   *
   * @param visit so long after the last time it is still the same visit
   * @return when they looked before this visit; empty when this is the first one
   */
  public Optional<OffsetDateTime> again(OffsetDateTime now, Duration visit) {
    if (lookedAt.plus(visit).isBefore(now)) {
      before = lookedAt;
    }
    lookedAt = now;
    return Optional.ofNullable(before);
  }
}
