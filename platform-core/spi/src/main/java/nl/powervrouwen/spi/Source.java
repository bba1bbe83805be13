package nl.powervrouwen.spi;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule comes from.
 *
 * @param law the act or decree, or the agreement when it is not from the law
 * @param article such as {@code artikel 3.1}
 * @param textOf the day of which the text was read; a rule may have changed since
 * @param address where it can be read, an https address; null when it has none
 * @since 1.0
 */
public record Source(String law, String article, LocalDate textOf, @Nullable String address)
    implements Serializable {

  /** Refuses a blank law or article. */
  public Source {
    Objects.requireNonNull(textOf, "textOf");
    if (law.isBlank() || article.isBlank()) {
      throw new IllegalArgumentException("A source names a law and an article");
    }
  }

  /** The source as one line, such as {@code Besluit inburgering 2021, artikel 3.1}. */
  public String citation() {
    return law + ", " + article;
  }
}
