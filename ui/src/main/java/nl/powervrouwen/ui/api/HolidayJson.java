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

  /** What somebody typed about free days. */
  record Input(@Nullable String name, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {}

  static HolidayJson of(HolidayRow row) {
    return new HolidayJson(
        row.id().value(), row.version(), row.name(), row.firstDay(), row.lastDay());
  }

  static Page of(List<HolidayRow> rows) {
    return new Page(rows.stream().map(HolidayJson::of).toList());
  }

  /** Reads a form; ends the body. */
  static Input input(Body body) {
    Input input = new Input(body.text("naam"), body.date("eersteDag"), body.date("laatsteDag"));
    body.end();
    return input;
  }

  /** Reads a year; ends the body. */
  static int year(Body body) {
    body.require("jaar");
    Integer year = body.number("jaar");
    body.end();
    return year == null ? 0 : year;
  }
}
