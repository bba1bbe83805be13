package nl.powervrouwen.settings;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.retention.RetentionCategory;

/**
 * The settings that a municipality has: name, shape and what holds as long as nobody chose. There
 * is one of each: the constants here, and two for every category of retention.
 *
 * <p>A value is a text: a whole number, or names with commas between them in the order of the
 * alphabet. An empty value says that nothing was chosen; what that means stands at each of them.
 */
public final class Setting implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Ids of the curricula and reporting formats that it uses. Empty: all that are loaded, as for
   * municipalities from before there was a choice.
   */
  public static final Setting MODULES = names("modules", "");

  /** The smallest group of which a figure leaves the municipality. Only upwards from 10. */
  public static final Setting DISCLOSURE_THRESHOLD = number("disclosure.threshold", 10, 1000, "10");

  /** Kinds of figures that the pilot may see. Empty: none. */
  public static final Setting SHARING =
      names("sharing.pilot", "participants,attendance,certificates");

  /** So many absences in a row are an early warning. */
  public static final Setting WARNING_ABSENCES = number("warning.absences", 2, 10, "2");

  /** So many tries without an answer are an early warning. */
  public static final Setting WARNING_TRIES = number("warning.tries", 2, 10, "3");

  /** So many days without contact, and without an agreed pause, are an early warning. */
  public static final Setting WARNING_SILENCE = number("warning.silence", 7, 180, "21");

  /** So many days without a step towards a goal are an early warning. */
  public static final Setting WARNING_GOAL = number("warning.goal", 7, 365, "42");

  /** So many absences because of something that is still to be arranged are an early warning. */
  public static final Setting WARNING_PRECONDITION = number("warning.precondition", 1, 10, "1");

  private static final int MOST_MONTHS = 1200;
  private static final int LONGEST_RESULT = 40;

  private static final Map<RetentionCategory, Setting> MONTHS =
      ofEach(category -> number(named(category, "months"), 1, MOST_MONTHS, ""));

  private static final Map<RetentionCategory, Setting> SELECTIELIJST =
      ofEach(category -> line(named(category, "selectielijst"), LONGEST_RESULT));

  private static final Map<String, Setting> ALL = all();

  /** What a value must look like. */
  public enum Kind {
    /** A whole number between two bounds. */
    NUMBER,
    /** A line of text. */
    LINE,
    /** Names, with commas between them. */
    NAMES
  }

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}");

  private final String key;
  private final transient Kind kind;
  private final transient int least;
  private final transient int most;
  private final transient String choices;
  private final transient String standard;

  private Setting(String key, Kind kind, int least, int most, String choices, String standard) {
    this.key = key;
    this.kind = kind;
    this.least = least;
    this.most = most;
    this.choices = choices;
    this.standard = standard;
  }

  /** A number; one with a standard is always needed. */
  private static Setting number(String key, int least, int most, String standard) {
    return new Setting(key, Kind.NUMBER, least, most, "", standard);
  }

  /** Names out of these; any well-formed ones when none are given. */
  private static Setting names(String key, String choices) {
    return new Setting(key, Kind.NAMES, 0, 0, choices, "");
  }

  private static Setting line(String key, int longest) {
    return new Setting(key, Kind.LINE, 0, longest, "", "");
  }

  private static String named(RetentionCategory category, String what) {
    return "retention." + category.key() + "." + what;
  }

  private static Map<RetentionCategory, Setting> ofEach(
      Function<RetentionCategory, Setting> making) {
    Map<RetentionCategory, Setting> made = new EnumMap<>(RetentionCategory.class);
    for (RetentionCategory category : RetentionCategory.values()) {
      made.put(category, making.apply(category));
    }
    return made;
  }

  private static Map<String, Setting> all() {
    List<Setting> inOrder = new ArrayList<>(List.of(MODULES, DISCLOSURE_THRESHOLD));
    for (RetentionCategory category : RetentionCategory.values()) {
      inOrder.add(months(category));
      inOrder.add(selectielijst(category));
    }
    inOrder.add(SHARING);
    inOrder.addAll(warnings());
    Map<String, Setting> byName = new LinkedHashMap<>();
    inOrder.forEach(one -> byName.put(one.key, one));
    return byName;
  }

  /** How many months what is of this category is kept after it ended. Empty: not chosen yet. */
  public static Setting months(RetentionCategory category) {
    return Objects.requireNonNull(MONTHS.get(category));
  }

  /** Result number in the Selectielijst on which that term rests. Empty: not chosen yet. */
  public static Setting selectielijst(RetentionCategory category) {
    return Objects.requireNonNull(SELECTIELIJST.get(category));
  }

  /** From when on early warnings are given. */
  public static List<Setting> warnings() {
    return List.of(
        WARNING_ABSENCES, WARNING_TRIES, WARNING_SILENCE, WARNING_GOAL, WARNING_PRECONDITION);
  }

  /** All of them, in their order. */
  public static List<Setting> values() {
    return List.copyOf(ALL.values());
  }

  /** Its name in packs, in the database and in REST, such as {@code disclosure.threshold}. */
  public String key() {
    return key;
  }

  /** What holds as long as nobody chose; empty when that is a choice to make. */
  public String standard() {
    return standard;
  }

  /** The setting with this name; empty when there is none. */
  public static Optional<Setting> of(String key) {
    return Optional.ofNullable(ALL.get(key));
  }

  /** The names in a value with commas between them; empty for an empty value. */
  public static List<String> names(String value) {
    return Arrays.stream(value.split(",", -1))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .distinct()
        .toList();
  }

  /** What its value must look like. */
  public Kind kind() {
    return kind;
  }

  /** The names that can be chosen; empty when that is known elsewhere, as for modules. */
  public List<String> choices() {
    return names(choices);
  }

  /**
   * Checks what was typed.
   *
   * @param typed as somebody wrote it
   * @param findings gets what is wrong with it, at the field with this setting's name
   * @return the value as it is kept; of no worth when something was wrong
   */
  public String check(String typed, Findings findings) {
    String value = Findings.isNothing(typed) ? "" : typed.strip();
    return switch (kind) {
      case NUMBER -> number(value, findings);
      case LINE -> Objects.requireNonNullElse(findings.text(key, value, most), "");
      case NAMES -> chosen(value, findings);
    };
  }

  private String number(String value, Findings findings) {
    if (value.isEmpty()) {
      if (!standard.isEmpty()) {
        findings.add(key, Code.NEEDED);
      }
      return value;
    }
    int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
    findings.range(key, number, least, most);
    return Integer.toString(number);
  }

  private String chosen(String value, Findings findings) {
    Set<String> names = new TreeSet<>(names(value));
    for (String name : names) {
      if (!NAME.matcher(name).matches() || !(choices.isEmpty() || choices().contains(name))) {
        findings.add(key, Code.SETTING_CHOICE, name.substring(0, Math.min(name.length(), 80)));
      }
    }
    return String.join(",", names);
  }

  /** There is one of each, also after a session was read back. */
  private Object readResolve() {
    return of(key).orElseThrow();
  }

  @Override
  public String toString() {
    return key;
  }
}
