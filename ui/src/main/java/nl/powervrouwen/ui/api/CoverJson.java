package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.coaching.CoverData;
import nl.powervrouwen.coaching.CoverRow;
import org.jspecify.annotations.Nullable;

/** That one coach takes over from another for some days. The names are those of the JSON. */
public record CoverJson(
    UUID id,
    long versie,
    StaffJson afwezig,
    StaffJson vervanger,
    LocalDate eersteDag,
    LocalDate laatsteDag,
    @Nullable String reden) {

  /** A form. */
  public record Input(
      @Means("covered") @Nullable String afwezigId,
      @Means(value = "covering", needed = true) @Nullable String vervangerId,
      @Means("firstDay") @Nullable LocalDate eersteDag,
      @Means(value = "lastDay", needed = true) @Nullable LocalDate laatsteDag,
      @Means("reason") @Nullable String reden) {

    CoverData forRoom() {
      return new CoverData(afwezigId, vervangerId, eersteDag, laatsteDag, reden);
    }
  }

  /** Those that are not over. */
  public record Page(List<CoverJson> vervangingen) {}

  static CoverJson of(CoverRow row) {
    return new CoverJson(
        row.id().value(),
        row.version(),
        StaffJson.of(row.covered()),
        StaffJson.of(row.covering()),
        row.firstDay(),
        row.lastDay(),
        row.reason());
  }

  static Page of(List<CoverRow> rows) {
    return new Page(rows.stream().map(CoverJson::of).toList());
  }
}
