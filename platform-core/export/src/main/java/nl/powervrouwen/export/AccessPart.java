package nl.powervrouwen.export;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import org.jspecify.annotations.Nullable;

/**
 * What changed, or was to change, about who comes in to the municipality. It stands in the register
 * of the platform, not in the municipality's own database, and is theirs as well.
 */
final class AccessPart implements ExportPart {

  /** What stands about each line of a change; the same for all lines of one change. */
  private static final List<Column> COLUMNS =
      List.of(
          new Column("opdracht", "Nummer van de opdracht", c -> c.order().toString()),
          new Column(
              "inhoud",
              "Kenmerk (SHA-256) van wat er stond en wat er werd gevraagd: daarvoor geldt een akkoord",
              AccessChange::content),
          new Column("soort", "Wat er is gevraagd", c -> kind(c.kind())),
          new Column("gevraagd_door", "Wie het vroeg: naam op dat moment", c -> c.askedByName()),
          new Column("gevraagd_op", "Wanneer het is gevraagd", c -> c.askedAt().toString()),
          new Column("gevraagd_via", "Langs welke weg het is gevraagd", c -> source(c.source())),
          new Column(
              "akkoord",
              "nodig: pas na akkoord; bij de opening en nog niemand ingelogd: gedaan zonder akkoord;"
                  + " mededeling: akkoord is niet nodig",
              c -> ground(c.ground())),
          new Column(
              "antwoord_tot",
              "Tot wanneer de gemeente kon antwoorden; leeg als er geen akkoord nodig was",
              c -> moment(c.until())),
          new Column(
              "antwoord",
              "Wat de gemeente zei: ja of nee; leeg zonder antwoord",
              c -> answer(c, answer -> answer.agreed() ? "ja" : "nee")),
          new Column(
              "antwoord_door",
              "Wie dat zei: naam op dat moment",
              c -> answer(c, AccessChange.Answer::byName)),
          new Column(
              "antwoord_op", "Wanneer dat was", c -> answer(c, answer -> answer.at().toString())),
          new Column(
              "reden",
              "Waarom de gemeente weigerde; leeg als zij dat niet deed",
              c -> answer(c, AccessChange.Answer::reason)),
          new Column(
              "noodweg_door",
              "Wie zei dat niemand van de gemeente kon inloggen; leeg als niemand dat zei",
              c -> emergency(c, AccessChange.Emergency::byName)),
          new Column(
              "noodweg_op",
              "Wanneer dat was; 72 uur later telt het als akkoord",
              c -> emergency(c, said -> said.at().toString())),
          new Column(
              "noodweg_reden",
              "Hoe die persoon dat wist",
              c -> emergency(c, AccessChange.Emergency::reason)),
          new Column(
              "uitkomst",
              "Wat ervan kwam: gedaan, niet doorgegaan of mislukt; leeg zolang het wacht",
              c -> outcome(c.outcome())));

  private static final List<Map.Entry<String, String>> OF_LINE =
      List.of(
          Map.entry("wat", "Wat er verandert"),
          Map.entry("was", "Hoe het was"),
          Map.entry("wordt", "Hoe het werd of zou worden"));

  private final List<AccessChange> changes;

  /** Of all these, newest first. */
  AccessPart(List<AccessChange> changes) {
    this.changes = List.copyOf(changes);
  }

  private record Column(
      String name, String meaning, Function<AccessChange, @Nullable String> value) {}

  @Override
  public void add(ExportFiles files) throws IOException {
    files.table(
        "wie-binnenkomt/wie-binnenkomt",
        "Wat er veranderde, of zou veranderen, aan wie er binnenkomt of wat anderen zien; een regel"
            + " voor elk ding dat verandert",
        Stream.concat(
                COLUMNS.stream().map(column -> Map.entry(column.name(), column.meaning())),
                OF_LINE.stream())
            .toList(),
        changes.stream()
            .flatMap(change -> change.lines().stream().map(line -> row(change, line)))
            .toList());
  }

  private static List<@Nullable String> row(AccessChange change, AccessChange.Line line) {
    return Arrays.asList(
        Stream.concat(
                COLUMNS.stream().map(column -> column.value().apply(change)),
                Stream.of(line.label().dutch(), line.before().dutch(), line.after().dutch()))
            .toArray(String[]::new));
  }

  private static @Nullable String moment(@Nullable Instant moment) {
    return moment == null ? null : moment.toString();
  }

  private static @Nullable String answer(
      AccessChange change, Function<AccessChange.Answer, @Nullable String> part) {
    AccessChange.Answer answer = change.answer();
    return answer == null ? null : part.apply(answer);
  }

  private static @Nullable String emergency(
      AccessChange change, Function<AccessChange.Emergency, String> part) {
    return Optional.ofNullable(change.emergency()).map(part).orElse(null);
  }

  private static String kind(OrderKind kind) {
    return switch (kind) {
      case APPLY -> "openen of wijzigen";
      case SUSPEND -> "op slot";
      case RESUME -> "weer open";
      case EXPORT -> "alle gegevens meenemen";
      case BACKUP -> "back-up maken";
      case RESTORE -> "back-up terugzetten";
      case MOVE -> "verhuizen";
      case CLOSE -> "beëindigen";
      case DESTROY -> "vernietigen";
      case MIGRATE -> "bijwerken";
    };
  }

  private static String source(OrderSource source) {
    return switch (source) {
      case COMMAND -> "opdrachtregel";
      case FOLDER -> "map met pakketten";
      case SCREEN -> "scherm van het platform";
      case API -> "API";
      case PLATFORM -> "het platform zelf";
    };
  }

  private static String ground(AccessChange.Ground ground) {
    return switch (ground) {
      case AGREEMENT -> "nodig";
      case OPENING -> "bij de opening";
      case NOBODY_YET -> "nog niemand ingelogd";
      case TOLD -> "mededeling";
    };
  }

  private static @Nullable String outcome(AccessChange.@Nullable Outcome outcome) {
    return switch (outcome) {
      case null -> null;
      case DONE -> "gedaan";
      case REFUSED -> "niet doorgegaan";
      case FAILED -> "mislukt";
    };
  }
}
