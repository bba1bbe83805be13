package nl.powervrouwen.sessions.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.powervrouwen.participants.NameWords;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the participant list of a video meeting: a CSV file with a table, before which lines about
 * the session may stand, or lines that somebody copied from a screen, one name each.
 */
public final class ListReader {

  private static final int MOST_KILOBYTES = 1024;
  private static final int MOST_LINES = 1000;
  private static final int LONGEST_NAME = 200;
  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n]");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  /** What people copy along with a name from the list on their screen. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "\\s*\\((?:host|co-host|cohost|gastheer|medegastheer|me|ik|mij|guest|gast|extern\\w*)"
              + "(?:\\s*,\\s*[^()]*)?\\)\\s*$",
          Pattern.CASE_INSENSITIVE);

  private final ListClock clock;
  private final List<VideoPresence> appearances = new ArrayList<>();
  private final List<Integer> ignored = new ArrayList<>();

  private ListReader(LocalDate day) {
    this.clock = new ListClock(day);
  }

  /**
   * What a list says.
   *
   * @param appearances one for each line with a name, in order
   * @param ignored numbers of the lines in the table without a name that can be read
   */
  public record Content(List<VideoPresence> appearances, List<Integer> ignored) {

    /** Copies both. */
    public Content {
      appearances = List.copyOf(appearances);
      ignored = List.copyOf(ignored);
    }
  }

  /**
   * Reads a list.
   *
   * @param day of the session, for times without a date
   * @throws InvalidInput when it is too big, broken (with the line) or has no names
   */
  public static Content read(String text, LocalDate day) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (bare.length() > MOST_KILOBYTES * 1024
        || bare.getBytes(StandardCharsets.UTF_8).length > MOST_KILOBYTES * 1024) {
      throw tooBig();
    }
    String[] lines = LINE_END.split(bare.stripTrailing(), MOST_LINES + 1);
    if (lines.length > MOST_LINES) {
      throw tooBig();
    }
    ListReader reader = new ListReader(day);
    reader.read(List.of(lines));
    if (reader.appearances.isEmpty()) {
      throw refusal(Problem.of("list", Code.LIST_NO_NAMES));
    }
    return new Content(reader.appearances, reader.ignored);
  }

  private void read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Optional<Table> table = tableUnder(lines.get(i));
      if (table.isPresent()) {
        readTable(lines, i + 1, table.get());
        return;
      }
    }
    readNames(lines);
  }

  /** How the lines below a line of headings are read. */
  private record Table(ListColumns columns, char separator) {}

  /** A heading names the columns, and the separator that splits it best is the table's. */
  private static Optional<Table> tableUnder(String line) {
    Optional<Table> best = Optional.empty();
    int most = 0;
    for (char separator : SEPARATORS) {
      if (line.indexOf(separator) >= 0 || separator == '\t') {
        List<String> fields = fields(line, separator).orElse(List.of());
        Optional<ListColumns> columns = ListColumns.of(fields);
        if (columns.isPresent() && fields.size() > most) {
          most = fields.size();
          best = Optional.of(new Table(columns.get(), separator));
        }
      }
    }
    return best;
  }

  private void readTable(List<String> lines, int first, Table table) {
    for (int i = first; i < lines.size(); i++) {
      int number = i + 1;
      if (!lines.get(i).isBlank()) {
        List<String> fields =
            fields(lines.get(i), table.separator())
                .orElseThrow(() -> refusal(Problem.of("list", Code.LIST_BROKEN, number)));
        add(number, fields, table.columns());
      }
    }
  }

  private void readNames(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        String[] parts = lines.get(i).strip().split("\t", 2);
        add(i + 1, List.of(parts[0]), ListColumns.NAMES_ALONE);
      }
    }
  }

  /** The fields of one line; empty when it is broken. */
  private static Optional<List<String>> fields(String line, char separator) {
    if (line.isBlank()) {
      return Optional.of(List.of());
    }
    try {
      return Optional.of(
          CsvReader.builder()
              .fieldSeparator(separator)
              .allowUnclosedQuote(false)
              .trimWhitespacesAroundQuotes(true)
              .ofSingleCsvRecord(line)
              .getFields());
    } catch (CsvParseException e) {
      return Optional.empty();
    }
  }

  private void add(int number, List<String> line, ListColumns columns) {
    String name = name(ListColumns.at(line, columns.name()));
    if (name == null) {
      ignored.add(number);
      return;
    }
    Instant joined = clock.read(ListColumns.at(line, columns.joined()));
    Instant left = clock.read(ListColumns.at(line, columns.left()));
    Long seconds = seconds(ListColumns.at(line, columns.duration()), columns.inSeconds());
    if (joined != null && left == null && seconds != null) {
      left = joined.plusSeconds(seconds);
    }
    appearances.add(new VideoPresence(name, joined, left, seconds));
  }

  private static @Nullable String name(@Nullable String field) {
    if (field == null
        || field.length() > LONGEST_NAME
        || field.chars().anyMatch(Character::isISOControl)) {
      return null;
    }
    String name = ASIDE.matcher(field).replaceFirst("").strip();
    return NameWords.of(name).isEmpty() ? null : name;
  }

  private static @Nullable Long seconds(@Nullable String field, boolean inSeconds) {
    Matcher number = NUMBER.matcher(field == null ? "" : field);
    if (!number.matches()) {
      return null;
    }
    long value = Long.parseLong(number.group());
    return inSeconds ? value : value * 60;
  }

  private static InvalidInput tooBig() {
    return refusal(Problem.of("list", Code.LIST_TOO_BIG, MOST_KILOBYTES, MOST_LINES));
  }

  private static InvalidInput refusal(Problem problem) {
    return new InvalidInput(List.of(problem));
  }
}
