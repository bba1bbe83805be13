package nl.powervrouwen.programmes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.programmes.StageChange;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** One step of an enrolment, written down once and never changed. */
@Entity
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "enrolment_change")
public class EnrolmentChange {

  @Id private UUID id;

  @Column(name = "enrolment_id")
  @SuppressWarnings("UnusedVariable") // queries read it
  private UUID enrolmentId;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Column(name = "on_day")
  private LocalDate onDay;

  @Enumerated(EnumType.STRING)
  private @Nullable EndReason reason;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Column(name = "changed_by")
  @SuppressWarnings("UnusedVariable") // for whoever must account for a change
  private String changedBy;

  @Column(name = "changed_by_name")
  private String changedByName;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected EnrolmentChange() {}

  /** The step that an enrolment has just taken. */
  EnrolmentChange(Enrolment enrolment, LocalDate day, CurrentUser by, OffsetDateTime at) {
    this.id = UUID.randomUUID();
    this.enrolmentId = enrolment.id().value();
    this.stage = enrolment.stage();
    this.onDay = day;
    this.reason = enrolment.reason();
    this.changedAt = at;
    this.changedBy = by.subject();
    this.changedByName = by.displayName();
  }

  StageChange step() {
    return new StageChange(stage, onDay, reason, changedAt.toInstant(), changedByName);
  }
}
