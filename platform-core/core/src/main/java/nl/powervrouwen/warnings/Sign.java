package nl.powervrouwen.warnings;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * That a rule applies to somebody.
 *
 * @param since the day of the last fact that made it apply
 * @param why the facts in one sentence, without a name
 * @param about what of theirs it is about, such as a goal; null for the participant as a whole
 */
public record Sign(LocalDate since, Words why, @Nullable UUID about) implements Serializable {

  /** About the participant as a whole. */
  public Sign(LocalDate since, Words why) {
    this(since, why, null);
  }
}
