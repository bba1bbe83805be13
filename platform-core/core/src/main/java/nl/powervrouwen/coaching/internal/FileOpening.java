package nl.powervrouwen.coaching.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.coaching.FileOpeningId;
import nl.powervrouwen.coaching.FileOpeningRow;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** That a coach opened the file of somebody whom another coaches. */
@Entity
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@LoggedAs("file-opening")
@Table(name = "file_opening")
public class FileOpening extends LoggedRecord {

  @Column(name = "participant_id")
  private UUID participantId;

  @Column(name = "opened_by")
  private String openedBy;

  @Column(name = "opened_by_name")
  private String openedByName;

  @Column(name = "opened_at")
  private OffsetDateTime openedAt;

  @Column(name = "ends_at")
  private OffsetDateTime endsAt;

  private String reason;

  @Column(name = "closed_at")
  private @Nullable OffsetDateTime closedAt;

  @Column(name = "closed_by_name")
  private @Nullable String closedByName;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected FileOpening() {}

  /** From now until a moment. */
  public FileOpening(
      ParticipantId participant,
      CurrentUser by,
      OffsetDateTime now,
      OffsetDateTime endsAt,
      String reason) {
    super(UUID.randomUUID());
    this.participantId = participant.value();
    this.openedBy = by.subject();
    this.openedByName = by.displayName();
    this.openedAt = now;
    this.endsAt = endsAt;
    this.reason = reason;
  }

  /** Which one. */
  public UUID id() {
    return key();
  }

  /** Whether this colleague opened it. */
  public boolean isBy(CurrentUser user) {
    return openedBy.equals(user.subject());
  }

  /** Whether the file is open at this moment. */
  public boolean isOpen(OffsetDateTime now) {
    return closedAt == null && endsAt.isAfter(now);
  }

  /** Ends before its time. */
  public void close(CurrentUser by, OffsetDateTime now) {
    closedAt = now;
    closedByName = by.displayName();
  }

  /** Is about somebody else from now on: they turned out to be the same person. */
  void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }

  /** As pages show it, without the participant's name. */
  public FileOpeningRow row(CurrentUser reader, OffsetDateTime now) {
    return new FileOpeningRow(
        new FileOpeningId(key()),
        version(),
        new ParticipantId(participantId),
        null,
        openedByName,
        openedAt.toInstant(),
        endsAt.toInstant(),
        reason,
        closedAt == null ? null : closedAt.toInstant(),
        closedByName,
        isOpen(now),
        isOpen(now) && (isBy(reader) || reader.hasAny(Role.COORDINATOR)));
  }

  @Override
  public Subject subject() {
    return Subject.about(participantId, super.subject().kind(), key());
  }

  @Override
  public Fields fields() {
    return Fields.NONE
        .with("openedBy", openedBy)
        .with("endsAt", endsAt.toInstant())
        .with("reason", reason)
        .with("closedAt", closedAt == null ? null : closedAt.toInstant());
  }
}
