package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.sessions.HolidayRow;
import org.jspecify.annotations.Nullable;

/** Free days. The names are those of the JSON. */
public record HolidayJson(
    UUID id, long versie, String naam, LocalDate eersteDag, LocalDate laatsteDag) {

  /** A list of free days. */
  public record Page(List<HolidayJson> vrijeDagen) {}

  /** A form. */
  public record Input(
      @Means(value = "name", needed = true) @Nullable String naam,
      @Means(value = "firstDay", needed = true) @Nullable LocalDate eersteDag,
      @Means("lastDay") @Nullable LocalDate laatsteDag) {}

  /** Of which year. */
  public record Year(@Means("year") int jaar) {}

  static HolidayJson of(HolidayRow row) {
    return new HolidayJson(
        row.id().value(), row.version(), row.name(), row.firstDay(), row.lastDay());
  }

  static Page of(List<HolidayRow> rows) {
    return new Page(rows.stream().map(HolidayJson::of).toList());
  }
}
