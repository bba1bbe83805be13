package nl.powervrouwen.packs.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.packs.PackProblem;
import nl.powervrouwen.packs.PackRefusal;
import nl.powervrouwen.spi.Words;

/** What is wrong with a pack so far; told all at once in the end. */
final class PackProblems {

  private final Set<PackProblem> found = new LinkedHashSet<>();

  /** A pack with one mistake by which nothing else can be judged. */
  static PackRefusal only(String file, int line, String key, Object... values) {
    return new PackRefusal(
        List.of(new PackProblem(file, line, "", PackMessages.words(key, values))));
  }

  void add(String file, int line, String key, Words reason) {
    found.add(new PackProblem(file, line, key, reason));
  }

  /** Whether this key, or what is inside it, is wrong already. */
  boolean has(String file, String key) {
    return found.stream()
        .anyMatch(
            one ->
                one.file().equals(file)
                    && (one.key().equals(key)
                        || one.key().startsWith(key + ".")
                        || one.key().startsWith(key + "[")));
  }

  /**
   * Ends here when anything is wrong.
   *
   * @param first the file whose mistakes are told first
   */
  void throwAny(String first) {
    if (!found.isEmpty()) {
      List<PackProblem> sorted = new ArrayList<>(found);
      sorted.sort(
          Comparator.comparing((PackProblem one) -> !one.file().equals(first))
              .thenComparing(PackProblem::file)
              .thenComparingInt(PackProblem::line));
      throw new PackRefusal(sorted);
    }
  }
}
