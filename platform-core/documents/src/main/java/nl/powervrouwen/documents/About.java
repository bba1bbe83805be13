package nl.powervrouwen.documents;

import java.util.Locale;
import java.util.Objects;

/**
 * What a reader, or their screen reader, is told of a document before they open it.
 *
 * @param language in which it is written
 * @param title such as {@code Presentieoverzicht 2026}; never blank
 * @param description what it is, in one sentence; never blank
 * @param author who answers for it, such as {@code gemeente Berkelland}
 */
public record About(Locale language, String title, String description, String author) {

  /** Refuses a missing title or description: PDF/UA asks for both. */
  public About {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(author, "author");
    if (title.isBlank() || description.isBlank()) {
      throw new IllegalArgumentException("A document has a title and a description");
    }
  }
}
