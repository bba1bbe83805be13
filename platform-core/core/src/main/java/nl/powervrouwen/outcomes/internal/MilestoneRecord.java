package nl.powervrouwen.outcomes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import nl.powervrouwen.spi.CurriculumKey;
import org.jspecify.annotations.Nullable;

/**
 * A milestone that a participant reached in an enrolment. Taken back it stays, without a day: its
 * version must never begin again.
 */
@Entity
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "milestone")
@IdClass(MilestoneRecord.Key.class)
public class MilestoneRecord {

  @Id
  @Column(name = "enrolment_id")
  private UUID enrolmentId;

  /** Empty when it is not known, of one from before the platform kept it. */
  @Id
  @Column(name = "curriculum_id")
  private String curriculumId;

  @Column(name = "curriculum_version")
  @SuppressWarnings("UnusedVariable") // for whoever must account for it
  private @Nullable String curriculumVersion;

  @Id private String milestone;

  @Version private long version;

  @Column(name = "reached_on")
  private @Nullable LocalDate reachedOn;

  @Column(name = "recorded_at")
  private OffsetDateTime recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_by_name")
  private String recordedByName;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected MilestoneRecord() {}

  MilestoneRecord(
      UUID enrolmentId,
      CurriculumKey curriculum,
      String milestone,
      @Nullable LocalDate day,
      CurrentUser by,
      OffsetDateTime now) {
    this.enrolmentId = enrolmentId;
    this.curriculumId = curriculum.id();
    this.milestone = milestone;
    record(curriculum, day, by, now);
  }

  final void record(
      CurriculumKey curriculum, @Nullable LocalDate day, CurrentUser by, OffsetDateTime now) {
    this.curriculumVersion = curriculum.version();
    this.reachedOn = day;
    this.recordedAt = now;
    this.recordedBy = by.subject();
    this.recordedByName = by.displayName();
  }

  UUID enrolment() {
    return enrolmentId;
  }

  String curriculum() {
    return curriculumId;
  }

  String milestone() {
    return milestone;
  }

  long version() {
    return version;
  }

  @Nullable LocalDate reachedOn() {
    return reachedOn;
  }

  /** What tells two of them apart. */
  public static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID enrolmentId = new UUID(0, 0);
    private String curriculumId = "";
    private String milestone = "";

    /** For JPA. */
    public Key() {}

    Key(UUID enrolmentId, String curriculumId, String milestone) {
      this.enrolmentId = enrolmentId;
      this.curriculumId = curriculumId;
      this.milestone = milestone;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && enrolmentId.equals(key.enrolmentId)
          && curriculumId.equals(key.curriculumId)
          && milestone.equals(key.milestone);
    }

    @Override
    public int hashCode() {
      return Objects.hash(enrolmentId, curriculumId, milestone);
    }
  }
}
