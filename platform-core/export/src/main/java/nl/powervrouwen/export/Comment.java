package nl.powervrouwen.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a migration says of a table or a column in PostgreSQL's own {@code COMMENT}: words for who
 * receives the data, and after them perhaps one mark for the platform, such as {@code
 * @rights(insert)}, {@code @opened(bsn: Het BSN, leesbaar)} or {@code @own(rows)}.
 *
 * @param words in Dutch; blank when nobody wrote them
 * @param mark name of the mark; blank when there is none
 * @param inside what stands between its brackets; blank when there is no mark
 */
public record Comment(String words, String mark, String inside) {

  /** How the column with the opened values of a sealed one is called, and what it holds. */
  static final String OPENED = "opened";

  /** The rows are somebody's own: nobody else reads them, so no export takes them along. */
  static final String OWN = "own";

  private static final Pattern MARKED =
      Pattern.compile("(.*?) @([a-z]+)\\((.*)\\)", Pattern.DOTALL);

  /** Takes a comment apart; null when there is none. */
  public static Comment of(@Nullable String comment) {
    if (comment == null) {
      return new Comment("", "", "");
    }
    Matcher marked = MARKED.matcher(comment);
    return marked.matches()
        ? new Comment(marked.group(1), marked.group(2), marked.group(3))
        : new Comment(comment, "", "");
  }
}
