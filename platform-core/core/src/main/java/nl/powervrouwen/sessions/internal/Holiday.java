package nl.powervrouwen.sessions.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.sessions.HolidayId;
import nl.powervrouwen.sessions.HolidayRow;

/** Days on which no series is planned. */
@Entity
@LoggedAs("holiday")
@Kept(withoutTerm = "Nothing about a participant")
@Table(name = "holiday")
public class Holiday extends LoggedRecord {

  private String name;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Holiday() {}

  /** New free days. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public Holiday(String name, LocalDate first, LocalDate last) {
    super(UUID.randomUUID());
    fill(name, first, last);
  }

  /** Takes over what somebody changed. */
  public final void fill(String newName, LocalDate first, LocalDate last) {
    name = newName;
    firstDay = first;
    lastDay = last;
  }

  /** As people see them. */
  public HolidayRow row() {
    return new HolidayRow(new HolidayId(key()), version(), name, firstDay, lastDay);
  }

  @Override
  public Fields fields() {
    return Fields.NONE.with("name", name).with("firstDay", firstDay).with("lastDay", lastDay);
  }
}
