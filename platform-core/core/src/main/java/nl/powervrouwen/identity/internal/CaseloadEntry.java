package nl.powervrouwen.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** One reason why one colleague may see one participant. */
@Entity
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "caseload_entry")
@IdClass(CaseloadEntry.Key.class)
public class CaseloadEntry {

  /** Why somebody may see a participant. */
  public enum Ground {
    /** They are the job coach; the source is the participant. */
    COACH,
    /** They lead a group in which the participant is enrolled; the source is the group. */
    GROUP,
    /** They opened the file of somebody whom another coaches; the source is the opening. */
    OPENED
  }

  @Id private String subject;

  @Id
  @Column(name = "participant_id")
  private UUID participant;

  @Id
  @Enumerated(EnumType.STRING)
  private Ground ground;

  @Id
  @Column(name = "source_id")
  private UUID source;

  @SuppressWarnings("UnusedVariable") // queries read it
  private @Nullable LocalDate until;

  @Column(name = "ends_at")
  @SuppressWarnings("UnusedVariable") // queries read it
  private @Nullable OffsetDateTime endsAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected CaseloadEntry() {}

  /** From now on this colleague may see this participant for this reason. */
  public CaseloadEntry(
      String subject, UUID participant, Ground ground, UUID source, @Nullable LocalDate until) {
    this.subject = subject;
    this.participant = participant;
    this.ground = ground;
    this.source = source;
    this.until = until;
  }

  /** Until this moment a colleague may see a participant whose file they opened. */
  public static CaseloadEntry opened(
      String subject, UUID participant, UUID opening, OffsetDateTime endsAt) {
    CaseloadEntry entry = new CaseloadEntry(subject, participant, Ground.OPENED, opening, null);
    entry.endsAt = endsAt;
    return entry;
  }

  /** What tells two reasons apart. */
  public static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private String subject = "";
    private UUID participant = new UUID(0, 0);
    private Ground ground = Ground.COACH;
    private UUID source = new UUID(0, 0);

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && subject.equals(key.subject)
          && participant.equals(key.participant)
          && ground == key.ground
          && source.equals(key.source);
    }

    @Override
    public int hashCode() {
      return Objects.hash(subject, participant, ground, source);
    }
  }
}
