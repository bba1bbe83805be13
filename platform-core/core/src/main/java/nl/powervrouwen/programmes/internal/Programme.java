package nl.powervrouwen.programmes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.retention.Kept;
import org.jspecify.annotations.Nullable;

/** A programme: opened, changed, and in the end past its last day. */
@Entity
@LoggedAs("programme")
@Kept(withoutTerm = "Nothing about a participant")
@Table(name = "programme")
public class Programme extends LoggedRecord {

  private String name;
  private @Nullable String description;

  @Column(name = "start_date")
  private LocalDate startDate;

  @Column(name = "end_date")
  private @Nullable LocalDate endDate;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Programme() {}

  /** A new programme. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public Programme(CheckedProgramme checked) {
    super(UUID.randomUUID());
    fill(checked);
  }

  /** Gives it what was typed. */
  public final void fill(CheckedProgramme checked) {
    name = checked.name();
    description = checked.description();
    startDate = checked.startDate();
    endDate = checked.endDate();
  }

  /** Which programme. */
  public ProgrammeId id() {
    return new ProgrammeId(key());
  }

  @Override
  public Fields fields() {
    return Fields.NONE
        .with("name", name)
        .with("description", description)
        .with("startDate", startDate)
        .with("endDate", endDate);
  }
}
