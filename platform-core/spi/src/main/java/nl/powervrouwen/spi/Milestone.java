package nl.powervrouwen.spi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens once to a participant, besides the sessions. A module makes it; the
 * municipality records the day.
 *
 * @param id stable name, such as {@code eindgesprek}; means nothing without its curriculum
 * @param title the name as people see it
 * @param source the rule that asks for it; null when the curriculum asks for it by itself
 * @since 1.0
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
