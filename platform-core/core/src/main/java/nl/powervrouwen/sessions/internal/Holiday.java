package nl.powervrouwen.sessions.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.sessions.HolidayId;
import nl.powervrouwen.sessions.HolidayRow;

/** Days on which no series is planned. */
@Entity
@Kept(withoutTerm = "Nothing about a participant")
@Table(name = "holiday")
public class Holiday {

  @Id private UUID id;
  @Version private long version;
  private String name;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "changed_at")
  @SuppressWarnings("UnusedVariable") // for whoever must account for a change
  private OffsetDateTime changedAt;

  @Column(name = "changed_by")
  @SuppressWarnings("UnusedVariable") // the same
  private String changedBy;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Holiday() {}

  /** New free days. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public Holiday(String name, LocalDate first, LocalDate last, CurrentUser by, OffsetDateTime now) {
    this.id = UUID.randomUUID();
    fill(name, first, last, by, now);
  }

  /** Takes over what somebody changed. */
  public final void fill(
      String newName, LocalDate first, LocalDate last, CurrentUser by, OffsetDateTime now) {
    name = newName;
    firstDay = first;
    lastDay = last;
    changedAt = now;
    changedBy = by.subject();
  }

  /** Goes up with every change. */
  public long version() {
    return version;
  }

  /** As people see them. */
  public HolidayRow row() {
    return new HolidayRow(new HolidayId(id), version, name, firstDay, lastDay);
  }
}
