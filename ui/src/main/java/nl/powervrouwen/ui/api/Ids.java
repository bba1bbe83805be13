package nl.powervrouwen.ui.api;

import jakarta.ws.rs.NotFoundException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads ids strictly: {@link UUID#fromString} takes shorter ones too. */
final class Ids {

  private static final Pattern SHAPE =
      Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Ids() {}

  /** The id; empty when the text is none. */
  static Optional<UUID> parse(@Nullable String text) {
    return text != null && SHAPE.matcher(text).matches()
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }

  /** An id that the body was found to have: reading it has ended without a problem. */
  static UUID known(@Nullable UUID id) {
    return Objects.requireNonNull(id, "an id that was required and read");
  }

  /**
   * The id in a path.
   *
   * @throws NotFoundException when it is none: then there is nothing at this path
   */
  static UUID inPath(String text) {
    return parse(text).orElseThrow(NotFoundException::new);
  }
}
