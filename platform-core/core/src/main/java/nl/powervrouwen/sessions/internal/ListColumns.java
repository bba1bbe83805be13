package nl.powervrouwen.sessions.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.participants.NameWords;
import nl.powervrouwen.sessions.internal.VideoPresence.Times;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a participant list are, by their headings in Dutch, English or German, in
 * whatever order.
 */
final class ListColumns {

  /** What a column says. */
  enum Column {
    NAME,
    GIVEN_NAME,
    PREFIX,
    SURNAME,
    JOINED,
    LEFT,
    DURATION,
    ACTION,
    MOMENT,
    WAITING_ROOM,
    ATTENDED
  }

  private static final Set<String> NAME = Set.of("name", "naam");
  private static final Set<String> WHOLE_NAME =
      Set.of(
          "user name",
          "username",
          "gebruikersnaam",
          "benutzername",
          "full name",
          "volledige naam",
          "vollstandiger name",
          "participant",
          "participant name",
          "deelnemer",
          "naam deelnemer",
          "teilnehmername",
          "display name",
          "weergavenaam",
          "anzeigename");
  private static final Set<String> OF_THE_SESSION =
      Set.of(
          "meeting",
          "vergadering",
          "besprechung",
          "host",
          "gastheer",
          "gastgebers",
          "organizer",
          "organisator");
  private static final Set<String> GIVEN_NAME =
      Set.of("first name", "given name", "voornaam", "roepnaam", "vorname");
  private static final Set<String> PREFIX = Set.of("tussenvoegsel", "voorvoegsel", "prefix");
  private static final Set<String> SURNAME =
      Set.of(
          "last name",
          "surname",
          "family name",
          "achternaam",
          "familienaam",
          "nachname",
          "familienname");
  private static final Set<String> ACTION =
      Set.of("user action", "gebruikersactie", "benutzeraktion");
  private static final Set<String> MOMENT =
      Set.of("timestamp", "time stamp", "tijdstempel", "tijdstip", "zeitstempel");
  private static final Set<String> WAITING_ROOM =
      Set.of("in waiting room", "in wachtkamer", "in wachtruimte", "im warteraum");
  private static final Set<String> ATTENDED = Set.of("attended", "bijgewoond", "teilgenommen");

  private static final Pattern DURATION =
      Pattern.compile(
          ".*(duration|duur|dauer)\\b.*|(time in session|tijd in sessie|zeit in (der )?sitzung)\\b.*"
              + "|(minutes|minuten|mins?)\\b.*");
  private static final Pattern JOINED =
      Pattern.compile(
          ".*\\b(join|deelname|deelgenomen|toegetreden|toetred|beitritt|beigetreten).*");
  private static final Pattern LEFT =
      Pattern.compile(".*\\b(leav|left\\b|vertrek|vertrok|verlat|verlaat|verlass|exit|austritt).*");

  private static final Set<String> OUTER =
      Set.of(
          "first", "eerste", "erste", "erster", "erstes", "last", "laatste", "letzte", "letzter",
          "letztes");
  private static final Set<String> SECONDS =
      Set.of("seconds", "seconden", "sekunden", "sec", "secs", "sek");
  private static final Set<String> MINUTES = Set.of("minutes", "minuten", "min", "mins");
  private static final Set<String> YES = Set.of("yes", "ja", "true");
  private static final Set<String> NO = Set.of("no", "nee", "nein", "false");

  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

  private final Map<Column, Integer> places;
  private final int unit;
  private final Times times;

  private ListColumns(Map<Column, Integer> places, int unit, Times times) {
    this.places = places;
    this.unit = unit;
    this.times = times;
  }

  /** The columns under this line; empty when it is not a line of headings. */
  static Optional<ListColumns> of(List<String> line) {
    List<List<String>> headings = line.stream().map(NameWords::of).toList();
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    for (int i = 0; i < headings.size(); i++) {
      int place = i;
      column(headings.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
    }
    surnameAlone(places, headings);
    if (!places.containsKey(Column.NAME)
        && !places.containsKey(Column.GIVEN_NAME)
        && !places.containsKey(Column.SURNAME)) {
      return Optional.empty();
    }
    boolean outer =
        Stream.of(Column.JOINED, Column.LEFT)
            .flatMap(column -> words(places, headings, column).stream())
            .anyMatch(OUTER::contains);
    return Optional.of(
        new ListColumns(
            places,
            unit(words(places, headings, Column.DURATION)),
            outer ? Times.OUTER : Times.EXACT));
  }

  private static List<String> words(
      Map<Column, Integer> places, List<List<String>> headings, Column column) {
    Integer place = places.get(column);
    return place == null ? List.of() : headings.get(place);
  }

  /** Beside a given name, what is called name is the surname. */
  private static void surnameAlone(Map<Column, Integer> places, List<List<String>> headings) {
    boolean bare = NAME.contains(String.join(" ", words(places, headings, Column.NAME)));
    if (bare && places.containsKey(Column.GIVEN_NAME) && !places.containsKey(Column.SURNAME)) {
      Integer name = places.remove(Column.NAME);
      if (name != null) {
        places.put(Column.SURNAME, name);
      }
    }
  }

  /** How long that lasted comes before when it began: "Dauer des Beitritts" is a duration. */
  private static Optional<Column> column(List<String> words) {
    String text = String.join(" ", words);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Stream.of(
            named(Column.ATTENDED, ATTENDED.contains(text)),
            named(Column.DURATION, DURATION.matcher(text).matches()),
            named(Column.WAITING_ROOM, begins(text, WAITING_ROOM)),
            named(Column.GIVEN_NAME, begins(text, GIVEN_NAME)),
            named(Column.PREFIX, PREFIX.contains(text)),
            named(Column.SURNAME, begins(text, SURNAME)),
            named(Column.NAME, isName(words, text)),
            named(Column.ACTION, ACTION.contains(text)),
            named(Column.MOMENT, MOMENT.contains(text)),
            named(Column.JOINED, JOINED.matcher(text).matches()),
            named(Column.LEFT, LEFT.matcher(text).matches()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Column> named(Column column, boolean fits) {
    return fits ? Optional.of(column) : Optional.empty();
  }

  private static boolean isName(List<String> words, String text) {
    if (words.stream().anyMatch(OF_THE_SESSION::contains)) {
      return false;
    }
    // A participant's ID is no name, and the original name stands behind the name.
    return NAME.contains(words.getFirst())
        || WHOLE_NAME.contains(text)
        || begins(
            text,
            WHOLE_NAME.stream()
                .filter(name -> name.endsWith("name") || name.endsWith("naam"))
                .collect(Collectors.toSet()));
  }

  private static boolean begins(String text, Set<String> headings) {
    return headings.stream().anyMatch(one -> text.equals(one) || text.startsWith(one + " "));
  }

  private static int unit(List<String> words) {
    if (words.stream().anyMatch(SECONDS::contains)) {
      return 1;
    }
    return words.stream().anyMatch(MINUTES::contains) ? 60 : 0;
  }

  /** Whether it says more than names. */
  boolean isTable() {
    return places.size() > 1;
  }

  /** Whether each line is one coming or going. */
  boolean hasActions() {
    return places.containsKey(Column.ACTION) && places.containsKey(Column.MOMENT);
  }

  /** Seconds in one of what a number alone in the column of durations counts; 0 when not known. */
  int unit() {
    return unit;
  }

  /** What the times in a line say. */
  Times times() {
    return times;
  }

  /** The name in this line, whole or of its parts; null when there is none. */
  @Nullable String name(List<String> line) {
    String name = at(line, Column.NAME);
    if (name != null) {
      return name;
    }
    String parts =
        Stream.of(Column.GIVEN_NAME, Column.PREFIX, Column.SURNAME)
            .map(column -> Optional.ofNullable(at(line, column)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return parts.isEmpty() ? null : parts;
  }

  /** Whether the list says of this line that it was not in the meeting itself. */
  boolean isOutside(List<String> line) {
    return says(line, Column.WAITING_ROOM, YES) || says(line, Column.ATTENDED, NO);
  }

  private boolean says(List<String> line, Column column, Set<String> words) {
    String field = at(line, column);
    return field != null && words.contains(String.join(" ", NameWords.of(field)));
  }

  /** What stands in a column of this line, with plain blanks; null when nothing does. */
  @Nullable String at(List<String> line, Column column) {
    Integer place = places.get(column);
    if (place == null || place >= line.size()) {
      return null;
    }
    String plain = BLANKS.matcher(line.get(place)).replaceAll(" ").strip();
    return plain.isEmpty() ? null : plain;
  }
}
