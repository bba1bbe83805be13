package nl.powervrouwen.programmes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.programmes.ProgrammeDetails;
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
  @SuppressWarnings("UnusedVariable") // for whoever must account for a change
  private OffsetDateTime changedAt;

  @Column(name = "changed_by")
  @SuppressWarnings("UnusedVariable") // the same
  private String changedBy;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Programme() {}

  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  Programme(CheckedProgramme checked, CurrentUser by, OffsetDateTime now) {
    this.id = UUID.randomUUID();
    fill(checked, by, now);
  }

  void fill(CheckedProgramme checked, CurrentUser by, OffsetDateTime now) {
    name = checked.name();
    description = checked.description();
    startDate = checked.startDate();
    endDate = checked.endDate();
    changedAt = now;
    changedBy = by.subject();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String name() {
    return name;
  }

  ProgrammeDetails details(long groups) {
    return new ProgrammeDetails(
        new ProgrammeId(id),
        version,
        name,
        description,
        startDate,
        endDate,
        Math.toIntExact(groups));
  }
}
