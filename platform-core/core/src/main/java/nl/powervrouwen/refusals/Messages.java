package nl.powervrouwen.refusals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.powervrouwen.messages.MessageFile;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.Words;

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

  /**
   * What a room says about something that stands there, in both languages.
   *
   * @param key of a text of its own among these messages, such as {@code content.certificate}
   */
  public static Words words(String key, Object... values) {
    return new Words(
        TEXTS.text(Notation.DUTCH.locale(), key, values),
        TEXTS.text(Notation.ENGLISH.locale(), key, values));
  }

  /**
   * Several texts as one, with semicolons between.
   *
   * @param texts one at least
   */
  public static Words together(List<Words> texts) {
    return new Words(
        texts.stream().map(Words::dutch).collect(Collectors.joining("; ")),
        texts.stream().map(Words::english).collect(Collectors.joining("; ")));
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
      case FreshLoginNeeded old ->
          format("refusal.fresh-login-needed", old.longestAge().toMinutes());
      case StaleVersion stale ->
          stale.whose() == null
              ? format("refusal.stale-version")
              : format("refusal.stale-version-of", stale.whose());
      case Conflict conflict -> of(conflict.problem());
      case TooOften again -> format("refusal.too-often", again.minutes());
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
