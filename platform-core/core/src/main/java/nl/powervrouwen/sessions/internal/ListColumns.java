package nl.powervrouwen.sessions.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.powervrouwen.participants.NameWords;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a participant list are, by their headings in Dutch or English; -1 when a
 * column is not there.
 *
 * @param name the names
 * @param joined when they came
 * @param left when they went
 * @param duration how long they were there
 * @param inSeconds whether that is in seconds; otherwise in minutes
 */
record ListColumns(int name, int joined, int left, int duration, boolean inSeconds) {

  private static final Set<String> NAME = Set.of("name", "naam");
  private static final Set<String> WHOLE_NAME =
      Set.of(
          "user name",
          "username",
          "gebruikersnaam",
          "full name",
          "volledige naam",
          "participant",
          "deelnemer",
          "display name",
          "weergavenaam");
  private static final Set<String> JOINED =
      Set.of("join", "joined", "deelname", "deelnametijd", "toegetreden", "toetredingstijd");
  private static final Set<String> LEFT =
      Set.of("leave", "left", "vertrek", "vertrektijd", "vertrokken", "verlaten", "verlaattijd");
  private static final Set<String> DURATION = Set.of("duration", "duur");
  private static final Set<String> SECONDS = Set.of("seconds", "seconden", "sec");

  /** The columns of a list of names alone. */
  static final ListColumns NAMES_ALONE = new ListColumns(0, -1, -1, -1, false);

  /** The columns under this line; empty when it is not a line of headings. */
  static Optional<ListColumns> of(List<String> line) {
    List<List<String>> headings = line.stream().map(NameWords::of).toList();
    int name = first(headings, ListColumns::isName);
    if (name < 0) {
      return Optional.empty();
    }
    int duration = first(headings, words -> words.stream().anyMatch(DURATION::contains));
    return Optional.of(
        new ListColumns(
            name,
            first(headings, words -> words.stream().anyMatch(JOINED::contains)),
            first(headings, words -> words.stream().anyMatch(LEFT::contains)),
            duration,
            duration >= 0 && headings.get(duration).stream().anyMatch(SECONDS::contains)));
  }

  private static boolean isName(List<String> words) {
    return !words.isEmpty()
        && (NAME.contains(words.getFirst()) || WHOLE_NAME.contains(String.join(" ", words)));
  }

  private static int first(List<List<String>> headings, Predicate<List<String>> fits) {
    for (int i = 0; i < headings.size(); i++) {
      if (fits.test(headings.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** What stands in a column of this line; null when nothing does. */
  static @Nullable String at(List<String> line, int column) {
    return column < 0 || column >= line.size() || line.get(column).isBlank()
        ? null
        : line.get(column).strip();
  }
}
