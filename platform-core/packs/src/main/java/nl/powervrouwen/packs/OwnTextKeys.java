package nl.powervrouwen.packs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of the screens that a municipality may replace by its own: names of places and lead
 * sentences alone, so that no warning, question or reason can be made to say something else.
 *
 * <p>This list is the only one: a pack is checked against it, and the screens look by it. A key
 * stands for the Dutch text; with {@code .en} behind it for the English one.
 */
public final class OwnTextKeys {

  /** Most characters in one text. */
  public static final int LONGEST = 200;

  /** What stands behind a key whose text is the English one. */
  public static final String ENGLISH = ".en";

  private static final List<String> KEYS =
      List.of(
          "agenda.title",
          "certificates.title",
          "frame.search",
          "groups.empty.help",
          "groups.title",
          "participants.empty.help",
          "participants.title",
          "reports.lead",
          "reports.title",
          "settings.lead",
          "settings.title",
          "today.empty",
          "today.empty.next",
          "today.title");

  private static final Set<String> ALLOWED =
      KEYS.stream()
          .flatMap(key -> Stream.of(key, key + ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private OwnTextKeys() {}

  /** The keys of the Dutch texts, by name. */
  public static List<String> dutch() {
    return KEYS;
  }

  /** All keys: the Dutch ones, and each with {@code .en} behind it. */
  public static Set<String> all() {
    return ALLOWED;
  }

  /**
   * The key that somebody most likely meant.
   *
   * @return empty when none looks like it
   */
  public static Optional<String> nearest(String wrong) {
    return ALLOWED.stream()
        .sorted()
        .min(Comparator.comparingInt(key -> distance(key, wrong)))
        .filter(key -> distance(key, wrong) <= key.length() / 2);
  }

  /** How many letters must be put in, taken out or changed to make the one of the other. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
