package nl.powervrouwen.retention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.powervrouwen.messages.MessageFile;
import nl.powervrouwen.spi.Words;

/**
 * A kind of data for which a municipality decides how long it is kept after it ended.
 *
 * <p>To add one: a constant here, and its words in {@code retention_nl.properties} and {@code
 * retention_en.properties} beside this class; an entity says by {@link Kept} that it is of this
 * kind. The pack, the forms, the settings and the API follow.
 */
public enum RetentionCategory {

  /** A participant's file. Besluit inburgering, article 9.9: five years (docs/decisions/0026). */
  PARTICIPANT_FILE("participant-file", 60),

  /** Who was at which session of a group. */
  ATTENDANCE("attendance"),

  /** Who changed which setting of the municipality. */
  SETTINGS_LOG("settings-log"),

  /** Who did, or was refused, an action that opens what is known of persons. */
  AUDIT_LOG("audit-log");

  /** What there is to say about a category. */
  public enum Text {
    /** What it is called in the operator's form. */
    TITLE,
    /** In the operator's form: which term is proposed, and on what it rests. */
    SOURCE,
    /** What it is called on the municipality's own screen. */
    HEADING,
    /** What is in it, and when its term begins. */
    CONTENT,
    /** What the setting with its term is called. */
    MONTHS,
    /** What the setting with its result number in the Selectielijst is called. */
    SELECTIELIJST,
    /** What a change of its term in a pack is called. */
    CHANGE,
    /** What is in it, in the description of packs. */
    PACK
  }

  private static final MessageFile TEXTS =
      new MessageFile(RetentionCategory.class, "nl.powervrouwen.retention.retention");
  private static final int NOTHING_PROPOSED = 0;

  private final String key;
  private final int months;

  /** One for which no source names a term. */
  RetentionCategory(String key) {
    this(key, NOTHING_PROPOSED);
  }

  RetentionCategory(String key, int months) {
    this.key = key;
    this.months = months;
  }

  /**
   * Its name in packs, in settings and in REST, such as {@code participant-file}; never changed.
   */
  public String key() {
    return key;
  }

  /** How many months a source names; empty when none does, for then nothing is proposed. */
  public OptionalInt proposal() {
    return months == NOTHING_PROPOSED ? OptionalInt.empty() : OptionalInt.of(months);
  }

  /** What there is to say about it. */
  public Words words(Text text) {
    return new Words(in(Locale.forLanguageTag("nl"), text), in(Locale.ENGLISH, text));
  }

  private String in(Locale language, Text text) {
    return TEXTS.text(language, key + "." + text.name().toLowerCase(Locale.ROOT));
  }

  /** The category with this name; empty when there is none. */
  public static Optional<RetentionCategory> of(String key) {
    return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
  }
}
