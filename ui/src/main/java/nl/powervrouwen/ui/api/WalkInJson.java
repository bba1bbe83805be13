package nl.powervrouwen.ui.api;

import java.util.List;
import java.util.UUID;
import nl.powervrouwen.sessions.WalkInRow;
import org.jspecify.annotations.Nullable;

/** Somebody who was there without being enrolled. The names are those of the JSON. */
public record WalkInJson(UUID id, long versie, String naam) {

  /** A form. */
  public record Input(@Means(value = "name", needed = true) @Nullable String naam) {}

  /** Those at one session. */
  public record Page(List<WalkInJson> nieuweBezoekers) {}

  static WalkInJson of(WalkInRow row) {
    return new WalkInJson(row.id().value(), row.version(), row.name());
  }

  static Page of(List<WalkInRow> rows) {
    return new Page(rows.stream().map(WalkInJson::of).toList());
  }
}
