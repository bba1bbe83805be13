package nl.powervrouwen.refusals;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a room finds while it checks an input: everything that is wrong, in the order of the form.
 *
 * <p>Each check gives back the value as it can be kept; when it found something wrong, what it
 * gives back is never used, because {@link #refuse} comes before anything is saved.
 */
public final class Findings {

  private final List<Problem> problems = new ArrayList<>();

  /** Something is wrong with this field. */
  public void add(String field, String code, Serializable... values) {
    problems.add(Problem.of(field, code, values));
  }

  /** Whether nothing was wrong until now. */
  public boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Takes over everything that another check found. */
  public void addAll(Findings others) {
    problems.addAll(others.problems);
  }

  /**
   * Ends the check.
   *
   * @throws InvalidInput when something was wrong
   */
  public void refuse() {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  /** A line of text, without what can't be seen; null when there is none. */
  public @Nullable String text(String field, @Nullable String typed, int longest) {
    return check(field, typed, longest, false);
  }

  /** A text of several lines; null when there is none. */
  public @Nullable String lines(String field, @Nullable String typed, int longest) {
    return check(field, typed == null ? null : typed.replace("\r\n", "\n"), longest, true);
  }

  /** A line of text that must be there. */
  public String neededText(String field, @Nullable String typed, int longest) {
    return needed(field, problems.size(), text(field, typed, longest));
  }

  /** A text of several lines that must be there. */
  public String neededLines(String field, @Nullable String typed, int longest) {
    return needed(field, problems.size(), lines(field, typed, longest));
  }

  /** An https address that must be there. */
  public String neededLink(String field, @Nullable String typed, int longest) {
    return needed(field, problems.size(), link(field, typed, longest));
  }

  /** What is null because it was wrong has been told already. */
  private String needed(String field, int wrongBefore, @Nullable String text) {
    if (text == null && problems.size() == wrongBefore) {
      add(field, Code.NEEDED);
    }
    return text == null ? "" : text;
  }

  /** Whether there is nothing in it that can be seen. */
  public static boolean isNothing(@Nullable String typed) {
    return typed == null || TypedText.lines(typed).isEmpty();
  }

  /** Something that must be there. */
  public <T> T needed(String field, @Nullable T value, T standIn) {
    if (value == null) {
      add(field, Code.NEEDED);
      return standIn;
    }
    return value;
  }

  /** A number between bounds; null is fine. */
  public void range(String field, @Nullable Integer number, int least, int most) {
    if (number != null && (number < least || number > most)) {
      add(field, Code.NUMBER_RANGE, least, most);
    }
  }

  /** A date between bounds; null is fine. */
  public void range(String field, @Nullable LocalDate date, LocalDate first, LocalDate last) {
    if (date != null && (date.isBefore(first) || date.isAfter(last))) {
      add(field, Code.DATE_RANGE, first, last);
    }
  }

  /** An https address; null when there is none. */
  public @Nullable String link(String field, @Nullable String typed, int longest) {
    String text = text(field, typed, longest);
    if (text != null && !isHttps(text)) {
      add(field, Code.LINK_HTTPS);
    }
    return text;
  }

  private static boolean isHttps(String text) {
    try {
      URI uri = new URI(text);
      return text.startsWith("https://") && uri.getHost() != null && uri.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private @Nullable String check(
      String field, @Nullable String typed, int longest, boolean severalLines) {
    if (typed == null) {
      return null;
    }
    int length = typed.codePointCount(0, typed.length());
    if (length > 2 * longest + 100) {
      // So long that cleaning it first is not worth the work.
      add(field, Code.TEXT_TOO_LONG, longest, length);
      return null;
    }
    String text = severalLines ? TypedText.lines(typed) : TypedText.line(typed);
    if (!text.codePoints().allMatch(c -> isFine(c) || (severalLines && isLayout(c)))) {
      add(field, Code.TEXT_CHARACTERS);
      return null;
    }
    int kept = text.codePointCount(0, text.length());
    if (kept > longest) {
      add(field, Code.TEXT_TOO_LONG, longest, kept);
    }
    return text.isEmpty() ? null : text;
  }

  private static boolean isLayout(int c) {
    return c == '\n' || c == '\t';
  }

  /** Letters of any script may; what hides or turns text around may not. */
  private static boolean isFine(int c) {
    boolean joiner = c == 0x200C || c == 0x200D; // Persian and Hindi names need these
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.FORMAT -> joiner;
      default -> true;
    };
  }
}
