package nl.powervrouwen.programmes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.retention.Kept;
import org.jspecify.annotations.Nullable;

/** A programme: opened, changed, and in the end past its last day. */
@Entity
@Kept(withoutTerm = "Nothing about a participant")
@Table(name = "programme")
public class Programme {

  @Id private UUID id;
  @Version private long version;
  private String name;
  private @Nullable String description;

  @Column(name = "start_date")
  private LocalDate startDate;

  @Column(name = "end_date")
  private @Nullable LocalDate endDate;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Column(name = "changed_by")
  @SuppressWarnings("UnusedVariable") // for whoever must account for a change
  private String changedBy;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Programme() {}

  /** A new programme. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public Programme(CheckedProgramme checked, CurrentUser by, OffsetDateTime now) {
    this.id = UUID.randomUUID();
    fill(checked, by, now);
  }

  /** Gives it what was typed. */
  public final void fill(CheckedProgramme checked, CurrentUser by, OffsetDateTime now) {
    name = checked.name();
    description = checked.description();
    startDate = checked.startDate();
    endDate = checked.endDate();
    changedAt = now;
    changedBy = by.subject();
  }

  /** Which programme. */
  public ProgrammeId id() {
    return new ProgrammeId(id);
  }

  /** How often it was changed. */
  public long version() {
    return version;
  }

  /** When it was last changed. */
  public OffsetDateTime changedAt() {
    return changedAt;
  }

  /** As the change log keeps it. */
  public Fields fields() {
    return Fields.NONE
        .with("name", name)
        .with("description", description)
        .with("startDate", startDate)
        .with("endDate", endDate);
  }
}
