package nl.powervrouwen.refusals;

import java.util.Locale;
import nl.powervrouwen.messages.MessageFile;

/**
 * The words in which the platform says no, in Dutch or English: what is wrong, and what was
 * expected. They name no id, and a person only to tell which of several records somebody else
 * changed.
 */
public final class Messages {

  private static final MessageFile TEXTS =
      new MessageFile(Messages.class, "nl.powervrouwen.refusals.messages");

  private final Locale locale;

  private Messages(Locale locale) {
    this.locale = locale;
  }

  /** The words in this language; Dutch when we don't speak it. */
  public static Messages in(Locale locale) {
    return new Messages(locale);
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
    return TEXTS.has(key) ? format(key) : name;
  }

  /** Whether there is a text for this code. */
  public boolean knows(String code) {
    return TEXTS.has("problem." + code);
  }

  private String format(String key, Object... values) {
    return TEXTS.text(locale, key, values);
  }
}
