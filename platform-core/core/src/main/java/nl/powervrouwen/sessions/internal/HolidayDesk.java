package nl.powervrouwen.sessions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.sessions.HolidayId;
import nl.powervrouwen.sessions.HolidayRow;
import org.jspecify.annotations.Nullable;

/** Keeps the free days. */
@ApplicationScoped
public class HolidayDesk {

  /** All of them. */
  public List<HolidayRow> all() {
    throw new UnsupportedOperationException("not yet");
  }

  /** Adds free days. */
  public HolidayRow add(
      @Nullable String name, @Nullable LocalDate first, @Nullable LocalDate last) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Changes free days. */
  public HolidayRow change(
      HolidayId id,
      long version,
      @Nullable String name,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Removes free days. */
  public void remove(HolidayId id, long version) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Adds the public holidays of a year. */
  public List<HolidayRow> addPublicHolidays(int year) {
    throw new UnsupportedOperationException("not yet");
  }
}
