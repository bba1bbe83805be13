package nl.powervrouwen.sessions.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.participants.NameWords;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;

/**
 * Suggests which participants a name in a participant list may be. It never decides: it puts the
 * likeliest first, and says nothing about a name that looks like nobody's or is a colleague's.
 */
public final class NameMatch {

  private static final int MOST = 5;

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

  private record Words(List<String> first, List<String> last) {}

  /**
   * Suggests among these participants.
   *
   * @param names the participants who are expected
   * @param colleagues names of staff, who take part in each session
   */
  public NameMatch(Map<ParticipantId, PersonName> names, Collection<String> colleagues) {
    names.forEach(
        (who, name) -> {
          Words words = new Words(NameWords.of(name.first()), NameWords.of(name.last()));
          participants.put(who, words);
          known.addAll(words.first());
          known.addAll(words.last());
        });
    colleagues.forEach(name -> staff.add(new HashSet<>(NameWords.of(name))));
  }

  /** Whom this may be, likeliest first; empty when it looks like nobody. */
  public List<ParticipantId> suggest(String listed) {
    List<String> words = NameWords.of(listed);
    Map<ParticipantId, Integer> scores = new LinkedHashMap<>();
    participants.forEach(
        (who, name) -> {
          int score = score(words, name);
          if (score > 0) {
            scores.put(who, score);
          }
        });
    boolean colleague = staff.contains(new HashSet<>(words));
    return scores.entrySet().stream()
        .filter(one -> !colleague || one.getValue() >= BOTH_NAMES)
        .sorted(Map.Entry.<ParticipantId, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
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
    return words.contains(all);
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
