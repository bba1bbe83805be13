package nl.powervrouwen.spi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens once in a woman's course, besides the meetings.
 *
 * @param id stable name inside the curriculum, such as {@code eindgesprek}
 * @param title the name as people see it
 * @param source the rule that asks for it; null when the curriculum asks for it by itself
 */
public record Milestone(String id, Words title, @Nullable Source source) {

  /** Refuses a blank id. */
  public Milestone {
    Objects.requireNonNull(title, "title");
    if (id.isBlank()) {
      throw new IllegalArgumentException("A milestone needs an id");
    }
  }
}
