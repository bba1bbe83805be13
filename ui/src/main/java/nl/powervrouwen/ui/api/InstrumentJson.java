package nl.powervrouwen.ui.api;

import java.util.List;
import java.util.UUID;
import nl.powervrouwen.results.InstrumentRow;
import org.jspecify.annotations.Nullable;

/** An instrument of the municipality's own. The names are those of the JSON. */
public record InstrumentJson(
    UUID id, long versie, String naam, List<String> onderwerpen, List<String> niveaus) {

  /** A form. */
  public record Input(
      @Means(value = "name", needed = true) @Nullable String naam,
      @Means("domains") List<String> onderwerpen,
      @Means("levels") List<String> niveaus) {

    String domains() {
      return String.join("\n", onderwerpen);
    }

    String levels() {
      return String.join("\n", niveaus);
    }
  }

  /** All of them. */
  public record Page(List<InstrumentJson> instrumenten) {}

  static InstrumentJson of(InstrumentRow row) {
    return new InstrumentJson(
        row.id().value(), row.version(), row.name(), row.domains(), row.levels());
  }

  static Page of(List<InstrumentRow> rows) {
    return new Page(rows.stream().map(InstrumentJson::of).toList());
  }
}
