package nl.powervrouwen.spi;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing a curriculum asks for, and whether it is there. A module makes it.
 *
 * @param what such as {@code Minstens 12 uur PVT}
 * @param met whether it is there
 * @param standing how far the participant is, such as {@code 9 van 12 uur}
 * @param source the rule that asks for it; null when the curriculum asks for it by itself
 * @since 1.0
 */
public record Requirement(Words what, boolean met, Words standing, @Nullable Source source)
    implements Serializable {

  /** Refuses missing words. */
  public Requirement {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(standing, "standing");
  }
}
