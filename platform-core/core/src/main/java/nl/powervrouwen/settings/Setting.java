package nl.powervrouwen.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;

/**
 * The settings that a municipality has: name, shape and what holds as long as nobody chose.
 *
 * <p>A value is a text: a whole number, or names with commas between them in the order of the
 * alphabet. An empty value says that nothing was chosen; what that means stands at each of them.
 */
public enum Setting {

  /**
   * Ids of the curricula and reporting formats that it uses. Empty: all that are loaded, as for
   * municipalities from before there was a choice.
   */
  MODULES("modules", ""),

  /** The smallest group of which a figure leaves the municipality. Only upwards from 10. */
  DISCLOSURE_THRESHOLD("disclosure.threshold", 10, 1000, "10"),

  /** How many months a participant's file is kept after it ended. Empty: not chosen yet. */
  PARTICIPANT_FILE_MONTHS("retention.participant-file.months", 1, 1200, ""),

  /** Result number in the Selectielijst for participants' files. Empty: not chosen yet. */
  PARTICIPANT_FILE_SELECTIELIJST("retention.participant-file.selectielijst", 40),

  /** How many months attendance is kept after the group ended. Empty: not chosen yet. */
  ATTENDANCE_MONTHS("retention.attendance.months", 1, 1200, ""),

  /** Result number in the Selectielijst for attendance. Empty: not chosen yet. */
  ATTENDANCE_SELECTIELIJST("retention.attendance.selectielijst", 40),

  /** How many months the changes of these settings are kept. Empty: not chosen yet. */
  SETTINGS_LOG_MONTHS("retention.settings-log.months", 1, 1200, ""),

  /** Result number in the Selectielijst for these changes. Empty: not chosen yet. */
  SETTINGS_LOG_SELECTIELIJST("retention.settings-log.selectielijst", 40),

  /** Kinds of figures that the pilot may see. Empty: none. */
  SHARING("sharing.pilot", "participants,attendance,certificates");

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
  private final Kind kind;
  private final int least;
  private final int most;
  private final String choices;
  private final String standard;

  /** A number; one with a standard is always needed. */
  Setting(String key, int least, int most, String standard) {
    this(key, Kind.NUMBER, least, most, "", standard);
  }

  /** Names out of these; any well-formed ones when none are given. */
  Setting(String key, String choices) {
    this(key, Kind.NAMES, 0, 0, choices, "");
  }

  /** A line of text. */
  Setting(String key, int longest) {
    this(key, Kind.LINE, 0, longest, "", "");
  }

  Setting(String key, Kind kind, int least, int most, String choices, String standard) {
    this.key = key;
    this.kind = kind;
    this.least = least;
    this.most = most;
    this.choices = choices;
    this.standard = standard;
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
    return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
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
    String value = typed.strip();
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
}
