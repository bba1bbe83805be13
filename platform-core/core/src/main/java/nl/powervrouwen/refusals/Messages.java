package nl.powervrouwen.refusals;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words in which the platform says no, in Dutch or English: what is wrong, and what was
 * expected. They name no id, and a person only to tell which of several records somebody else
 * changed.
 */
public final class Messages {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final Locale locale;
  private final ResourceBundle texts;

  private Messages(Locale locale) {
    this.locale = locale;
    this.texts =
        ResourceBundle.getBundle(
            "nl.powervrouwen.refusals.messages",
            locale,
            Messages.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** The words in this language; Dutch when we don't speak it. */
  public static Messages in(Locale locale) {
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    return new Messages(english ? Locale.ENGLISH : DUTCH);
  }

  /** What is wrong with one field. */
  public String of(Problem problem) {
    return format("problem." + problem.code(), problem.values().toArray());
  }

  /** The whole refusal in a sentence or two; an input's own problems are told one by one. */
  public String of(Refusal refusal) {
    return switch (refusal) {
      case InvalidInput invalid -> format("refusal.invalid-input", invalid.problems().size());
      case NotFound ignored -> format("refusal.not-found");
      case NotAllowed ignored -> format("refusal.not-allowed");
      case StaleVersion stale ->
          stale.whose() == null
              ? format("refusal.stale-version")
              : format("refusal.stale-version-of", stale.whose());
      case Conflict conflict -> of(conflict.problem());
      case ModuleFailure failure -> format("refusal.module-failure", failure.module());
    };
  }

  /** The name of a field as a form shows it; the field's own name when there is no text for it. */
  public String field(String name) {
    String key = "field." + name;
    return texts.containsKey(key) ? texts.getString(key) : name;
  }

  /** Whether there is a text for this code. */
  public boolean knows(String code) {
    return texts.containsKey("problem." + code);
  }

  private String format(String key, Object... values) {
    return new MessageFormat(texts.getString(key), locale).format(values);
  }
}
