package nl.powervrouwen.participants.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.CoachPeriodRow;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.TransferId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a participant had one coach, or none. What stands is never written again: a
 * period gets its end once, and whoever it was handed over to says once to have seen it.
 */
@Entity
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "coach_period")
public class CoachPeriod {

  @Id
  @SuppressWarnings("UnusedVariable") // the key
  private UUID id;

  @Column(name = "participant_id")
  private UUID participantId;

  private @Nullable String coach;

  @Column(name = "began_at")
  private @Nullable OffsetDateTime beganAt;

  @Column(name = "ended_at")
  private @Nullable OffsetDateTime endedAt;

  @Column(name = "set_by")
  @SuppressWarnings("UnusedVariable") // for whoever must account for it
  private @Nullable String setBy;

  @Column(name = "set_by_name")
  private @Nullable String setByName;

  private @Nullable String reason;
  private @Nullable String note;

  @Column(name = "transfer_id")
  private @Nullable UUID transferId;

  @Column(name = "seen_at")
  @SuppressWarnings("UnusedVariable") // queries read it
  private @Nullable OffsetDateTime seenAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected CoachPeriod() {}

  /** From now on this colleague coaches them; nobody when null. */
  public CoachPeriod(UUID participant, @Nullable String coach, CurrentUser by, OffsetDateTime now) {
    this.id = UUID.randomUUID();
    this.participantId = participant;
    this.coach = coach;
    this.beganAt = now;
    this.setBy = by.subject();
    this.setByName = by.displayName();
  }

  /** It began with a transfer. */
  public CoachPeriod by(TransferId transfer, String why, @Nullable String handOver) {
    transferId = transfer.value();
    reason = why;
    note = handOver;
    return this;
  }

  /** Ends now. */
  public void end(OffsetDateTime now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }

  /** Whom it was handed over to has seen it. */
  public void seen(OffsetDateTime now) {
    seenAt = now;
  }

  /** Who coaches; null for nobody. */
  public @Nullable String coach() {
    return coach;
  }

  /** Who is coached. */
  public ParticipantId participant() {
    return new ParticipantId(participantId);
  }

  /** By which transfer it began; null when by none. */
  public @Nullable UUID transfer() {
    return transferId;
  }

  /** As pages show it. */
  public CoachPeriodRow row(@Nullable String coachName) {
    return new CoachPeriodRow(
        coachName, instant(beganAt), instant(endedAt), setByName, reason, note);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }

  /** Is somebody else's from now on: they turned out to be the same person. */
  void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }
}
