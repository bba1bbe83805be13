package nl.powervrouwen.sessions.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.participants.NameWords;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.sessions.internal.ListColumns.Column;
import nl.powervrouwen.sessions.internal.VideoPresence.Times;
import org.jspecify.annotations.Nullable;

/**
 * Reads the participant list of a video meeting: a CSV file with one or more tables, around which
 * lines about the session may stand, or lines that somebody copied from a screen, one name each.
 */
public final class ListReader {

  private static final int MOST_KILOBYTES = 1024;
  private static final int MOST_LINES = 1000;
  private static final int LONGEST_NAME = 200;
  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n]");
  private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,2}\\.\\s+\\p{L}");
  private static final Pattern MINUTES_BEHIND = Pattern.compile("([^\t;]+)[\t;,]([^\t;,]+)");

  /** What people copy along with a name from the list on their screen. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "\\s*\\((?:host|co-host|cohost|gastheer|medegastheer|me|ik|mij|guest|gast|ich|extern\\w*"
              + "|unverified|niet geverifieerd|nicht \u00fcberpr\u00fcft)"
              + "(?:\\s*,\\s*[^()]*)?\\)\\s*$",
          Pattern.CASE_INSENSITIVE);

  private final ListClock clock;
  private final List<VideoPresence> appearances = new ArrayList<>();
  private final List<Integer> ignored = new ArrayList<>();
  private final ListActions actions = new ListActions();

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
   * @throws InvalidInput when it is too big, broken (with the line), of another day or has no names
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
    if (reader.isOfAnotherDay(day)) {
      throw refusal(Problem.of("list", Code.LIST_OTHER_DAY));
    }
    return new Content(reader.appearances, reader.ignored);
  }

  /** With times, none of which lies on the day or, in another time zone, beside it. */
  private boolean isOfAnotherDay(LocalDate day) {
    List<Long> away =
        appearances.stream()
            .flatMap(one -> Stream.ofNullable(one.joined()))
            .map(moment -> Math.abs(ChronoUnit.DAYS.between(day, DutchClock.dayOf(moment))))
            .toList();
    return !away.isEmpty() && away.stream().allMatch(days -> days > 1);
  }

  private void read(List<String> lines) {
    boolean found = false;
    Table table = null;
    for (int i = 0; i < lines.size(); i++) {
      Optional<Table> heading = tableUnder(lines.get(i));
      // A list of names alone has one heading; further on the same word is somebody's name.
      if (heading.isPresent() && (!found || heading.get().columns().isTable())) {
        found = true;
        table = heading.get();
      } else if (table != null && isTitle(lines, i, table)) {
        table = null;
      } else if (table != null && !lines.get(i).isBlank()) {
        readLine(i + 1, lines.get(i), table);
      }
    }
    if (!found) {
      readNames(lines);
    }
    appearances.addAll(actions.presences());
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

  /** A section ends at the title of the next one: numbered after a blank line, or over headings. */
  private static boolean isTitle(List<String> lines, int at, Table table) {
    if (lines.get(at).isBlank() || !table.columns().isTable()) {
      return false;
    }
    long filled =
        fields(lines.get(at), table.separator()).orElse(List.of()).stream()
            .filter(field -> !field.isBlank())
            .count();
    return filled == 1
        && ((lines.get(at - 1).isBlank() && NUMBERED.matcher(lines.get(at)).lookingAt())
            || lines.subList(at + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .flatMap(ListReader::tableUnder)
                .isPresent());
  }

  private void readLine(int number, String line, Table table) {
    List<String> fields =
        fields(line, table.separator())
            .orElseThrow(() -> refusal(Problem.of("list", Code.LIST_BROKEN, number)));
    ListColumns columns = table.columns();
    if (!columns.isTable()) {
      readName(number, String.join("\t", fields));
      return;
    }
    String name = name(columns.name(fields));
    if (name == null) {
      ignored.add(number);
    } else if (columns.hasActions()) {
      Instant at = clock.read(columns.at(fields, Column.MOMENT));
      actions.add(name, columns.at(fields, Column.ACTION), at);
    } else {
      appearances.add(
          columns.isOutside(fields)
              ? VideoPresence.outside(name)
              : presence(name, fields, columns));
    }
  }

  private VideoPresence presence(String name, List<String> fields, ListColumns columns) {
    Instant joined = clock.read(columns.at(fields, Column.JOINED));
    Instant left = clock.read(columns.at(fields, Column.LEFT));
    Long seconds = ListDuration.seconds(columns.at(fields, Column.DURATION), columns.unit());
    if (joined != null && left == null && seconds != null) {
      left = joined.plusSeconds(seconds);
    }
    return new VideoPresence(name, joined, left, seconds, columns.times());
  }

  private void readNames(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        readName(i + 1, lines.get(i).strip());
      }
    }
  }

  /**
   * A name, behind which its minutes may stand. A number alone is that only when nothing else
   * stands behind the name: in a table without headings that we know it may be anything.
   */
  private void readName(int number, String line) {
    Matcher behind = MINUTES_BEHIND.matcher(line);
    Long seconds = null;
    if (behind.matches()) {
      boolean alone = behind.group(1).indexOf(',') < 0;
      seconds = ListDuration.seconds(behind.group(2), alone ? 60 : 0);
    }
    String name = name(seconds == null ? line.split("\t", 2)[0] : behind.group(1));
    if (name == null) {
      ignored.add(number);
    } else {
      appearances.add(new VideoPresence(name, null, null, seconds, Times.EXACT));
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

  private static @Nullable String name(@Nullable String field) {
    if (field == null
        || field.length() > LONGEST_NAME
        || field.chars().anyMatch(Character::isISOControl)) {
      return null;
    }
    String name = ASIDE.matcher(field).replaceFirst("").strip();
    return NameWords.of(name).isEmpty() ? null : name;
  }

  private static InvalidInput tooBig() {
    return refusal(Problem.of("list", Code.LIST_TOO_BIG, MOST_KILOBYTES, MOST_LINES));
  }

  private static InvalidInput refusal(Problem problem) {
    return new InvalidInput(List.of(problem));
  }
}
