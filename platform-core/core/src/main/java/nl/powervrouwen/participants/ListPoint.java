package nl.powervrouwen.participants;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A point in a list of participants from which somebody reads on: beside whom, and where they stood
 * when the page was read. Who gets another name meanwhile stands elsewhere in the list, and nobody
 * may be left out for that.
 *
 * @param id the participant
 * @param sealed by what they were sorted then, under the tenant's key, for it has their name; null
 *     for where they stand now
 */
public record ListPoint(ParticipantId id, @Nullable String sealed) implements Serializable {

  private static final Pattern SHAPE =
      Pattern.compile(
          "([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?:~([A-Za-z0-9_-]{1,4000}))?");

  /** Where a participant stands now. */
  public static ListPoint of(ParticipantId id) {
    return new ListPoint(id, null);
  }

  /** Reads what {@link #text} wrote, or an id alone; empty when it is neither. */
  public static Optional<ListPoint> parse(String text) {
    Matcher read = SHAPE.matcher(text);
    return read.matches()
        ? Optional.of(
            new ListPoint(new ParticipantId(UUID.fromString(read.group(1))), read.group(2)))
        : Optional.empty();
  }

  /** As it stands in an address; it begins with the id. */
  public String text() {
    return sealed == null ? id.value().toString() : id.value() + "~" + sealed;
  }
}
