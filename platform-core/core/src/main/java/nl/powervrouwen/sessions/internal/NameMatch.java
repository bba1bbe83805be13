package nl.powervrouwen.sessions.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.powervrouwen.participants.NameWords;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;

/**
 * Suggests which participants a name in a participant list may be. It never decides: it puts the
 * likeliest first, and says nothing about a name that looks like nobody's or is a colleague's.
 */
public final class NameMatch {

  private static final int MOST = 5;

  private static final int EXACT = 200;
  private static final int BOTH_NAMES = 100;
  private static final int NAME_AND_INITIAL = 80;
  private static final int FIRST_NAME = 60;
  private static final int LAST_NAME = 40;
  private static final int NEARLY = 10;
  private static final int SOMEBODY_ELSES_SURNAME = 30;

  /** Words of devices and of polite people, that are nobody's name. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "van",
          "de",
          "den",
          "der",
          "en",
          "and",
          "met",
          "with",
          "the",
          "het",
          "s",
          "iphone",
          "ipad",
          "android",
          "samsung",
          "galaxy",
          "huawei",
          "xiaomi",
          "oppo",
          "redmi",
          "phone",
          "telefoon",
          "mobiel",
          "mobile",
          "laptop",
          "tablet",
          "computer",
          "pc",
          "macbook",
          "gast",
          "guest",
          "mevrouw",
          "mw",
          "mevr",
          "mrs",
          "ms");

  private final Map<ParticipantId, Words> participants = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Set<Set<String>> staff = new HashSet<>();

  private record Words(List<String> first, List<String> last, Set<String> all) {}

  /**
   * How much a participant's name is what the list says.
   *
   * @param all whether each word of given name and surname is there, or nearly is
   * @param score which parts of the name are there
   * @param share how much the two have in common of all their words
   */
  private record Likeness(boolean all, int score, double share) {}

  private static final Comparator<Likeness> LIKELIEST =
      Comparator.comparing(Likeness::all)
          .thenComparingInt(Likeness::score)
          .thenComparingDouble(Likeness::share)
          .reversed();

  /**
   * Suggests among these participants.
   *
   * @param names the participants who are expected
   * @param colleagues names of staff, who take part in each session
   */
  public NameMatch(Map<ParticipantId, PersonName> names, Collection<String> colleagues) {
    names.forEach(
        (who, name) -> {
          Words words = words(name);
          participants.put(who, words);
          known.addAll(words.first());
          known.addAll(words.last());
        });
    colleagues.forEach(name -> staff.add(new HashSet<>(NameWords.of(name))));
  }

  /** Who has one name only is called by it, as others are by their given name. */
  private static Words words(PersonName name) {
    Set<String> all = new HashSet<>(NameWords.of(name.spoken()));
    String first = name.first();
    return first == null
        ? new Words(NameWords.of(name.last()), List.of(), all)
        : new Words(NameWords.of(first), NameWords.of(name.last()), all);
  }

  /** Whom this may be, likeliest first; empty when it looks like nobody. */
  public List<ParticipantId> suggest(String listed) {
    List<String> words = NameWords.of(listed);
    Map<ParticipantId, Likeness> found = new LinkedHashMap<>();
    participants.forEach(
        (who, name) -> {
          Likeness likeness = likeness(words, name);
          if (likeness.score() > 0) {
            found.put(who, likeness);
          }
        });
    boolean colleague = isColleague(words);
    return found.entrySet().stream()
        .filter(one -> !colleague || one.getValue().score() >= BOTH_NAMES)
        .sorted(Map.Entry.comparingByValue(LIKELIEST))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Whether this is the name of one participant, and of nobody else, with all its words and no
   * other. A single word is too little to be sure of.
   */
  public boolean isExact(String listed) {
    Set<String> words = new HashSet<>(NameWords.of(listed));
    return words.size() > 1
        && !staff.contains(words)
        && participants.values().stream().filter(name -> name.all().equals(words)).count() == 1;
  }

  private boolean isColleague(List<String> words) {
    return staff.contains(new HashSet<>(words));
  }

  private Likeness likeness(List<String> words, Words name) {
    int common = 0;
    for (String own : name.all()) {
      common += best(words, List.of(own));
    }
    boolean all =
        Stream.concat(name.first().stream(), name.last().stream())
            .allMatch(own -> best(words, List.of(own)) > 0);
    boolean exact = name.all().equals(new HashSet<>(words));
    return new Likeness(
        all || exact,
        exact ? EXACT : score(words, name),
        (double) common / (words.size() + name.all().size()));
  }

  private int score(List<String> words, Words name) {
    int first = best(words, name.first());
    int last = best(words, name.last());
    if (isRunTogether(words, name)) {
      return BOTH_NAMES;
    }
    if (first > 0 && last > 0) {
      return BOTH_NAMES - (2 - first) * NEARLY - (2 - last) * NEARLY;
    }
    if (first > 0 && hasInitial(words, name.last())) {
      return NAME_AND_INITIAL - (2 - first) * NEARLY;
    }
    if (first > 0) {
      int score = FIRST_NAME - (2 - first) * NEARLY;
      return hasStranger(words) ? score - SOMEBODY_ELSES_SURNAME : score;
    }
    return last > 0 ? LAST_NAME - (2 - last) * NEARLY : 0;
  }

  /** 2: one of the words is one of theirs. 1: it nearly is. 0: none is. */
  private static int best(List<String> words, List<String> names) {
    int best = 0;
    for (String word : words) {
      for (String name : names) {
        if (!NO_NAMES.contains(word)) {
          best = Math.max(best, likeness(word, name));
        }
      }
    }
    return best;
  }

  /** Their device is called after them: Sara's iPad. */
  private static int likeness(String word, String name) {
    if (word.equals(name) || word.equals(name + "s")) {
      return 2;
    }
    return isNearly(word, name) ? 1 : 0;
  }

  private static boolean isRunTogether(List<String> words, Words name) {
    String all = String.join("", name.first()) + String.join("", name.last());
    return !name.last().isEmpty() && words.contains(all);
  }

  private static boolean hasInitial(List<String> words, List<String> last) {
    return words.stream()
        .anyMatch(word -> word.length() == 1 && last.stream().anyMatch(l -> l.startsWith(word)));
  }

  /** Whether there is a word that nobody in the group has, and that is not a device's. */
  private boolean hasStranger(List<String> words) {
    return words.stream()
        .anyMatch(
            word ->
                word.length() > 1
                    && !NO_NAMES.contains(word)
                    && !known.contains(word)
                    && word.chars().allMatch(Character::isLetter));
  }

  /** One letter more, less or other in a word of five or more: Aminah is nearly Amina. */
  private static boolean isNearly(String one, String other) {
    int shortest = Math.min(one.length(), other.length());
    if (shortest < 5 || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < shortest && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return rest(one, same + 1).equals(rest(other, same + 1))
        || rest(one, same + 1).equals(rest(other, same))
        || rest(one, same).equals(rest(other, same + 1));
  }

  private static String rest(String word, int from) {
    return from >= word.length() ? "" : word.substring(from);
  }
}
