package nl.powervrouwen.inburgering.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.inburgering.ProgressInterviewData;
import nl.powervrouwen.inburgering.ProgressInterviewId;
import nl.powervrouwen.inburgering.ProgressInterviewRow;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** An interview about how the inburgering goes, planned or held. */
@Entity
@LoggedAs("progress-interview")
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "progress_interview")
public class ProgressInterview extends LoggedRecord {

  @Column(name = "participant_id")
  private UUID participantId;

  @Column(name = "planned_on")
  private @Nullable LocalDate plannedOn;

  @Column(name = "held_on")
  private @Nullable LocalDate heldOn;

  @Column(name = "held_by")
  private @Nullable String heldBy;

  private @Nullable String summary;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ProgressInterview() {}

  /** A new one. */
  public ProgressInterview(ParticipantId participant, ProgressInterviewData checked) {
    super(UUID.randomUUID());
    participantId = participant.value();
    fill(checked);
  }

  /** Gives it what was typed and checked. */
  public final void fill(ProgressInterviewData checked) {
    plannedOn = checked.plannedOn();
    heldOn = checked.heldOn();
    heldBy = checked.heldBy();
    summary = checked.summary();
  }

  /** From now on it is about somebody else, who was registered twice. */
  void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }

  /** As people see it. */
  public ProgressInterviewRow row() {
    return new ProgressInterviewRow(
        new ProgressInterviewId(key()),
        version(),
        new ParticipantId(participantId),
        new ProgressInterviewData(plannedOn, heldOn, heldBy, summary));
  }

  @Override
  public Fields fields() {
    return Fields.of(row().data());
  }

  @Override
  public Subject subject() {
    return Subject.about(participantId, super.subject().kind(), key());
  }
}
