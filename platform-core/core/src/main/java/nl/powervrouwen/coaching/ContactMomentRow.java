package nl.powervrouwen.coaching;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A contact moment as whoever may read it sees it.
 *
 * @param id which contact moment
 * @param version goes up with every change
 * @param confidential whether only its writer reads it ({@code vertrouwelijk}); never changes
 * @param data what is known, with those of its participants whom the caller may see
 * @param names of these participants, in the order of a list of names
 * @param writer who wrote it, as their name was then
 * @param changeable whether the caller may correct and remove it
 * @param followUpDone on which day it was said that what was to follow is done; null while it is
 *     not
 * @param earlier what stood in it before, newest first
 */
public record ContactMomentRow(
    ContactMomentId id,
    long version,
    boolean confidential,
    ContactData data,
    Map<ParticipantId, PersonName> names,
    String writer,
    boolean changeable,
    @Nullable LocalDate followUpDone,
    List<EarlierText> earlier)
    implements Serializable {

  /** Keeps the order of the names. */
  public ContactMomentRow {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    earlier = List.copyOf(earlier);
  }

  /** When it was. */
  public Instant heldAt() {
    return Objects.requireNonNull(data.heldAt());
  }

  /** Whether they were spoken to. */
  public boolean reached() {
    return Boolean.TRUE.equals(data.reached());
  }

  /** On which day something is to follow; asked of one of which something is. */
  public LocalDate followUpOn() {
    return Objects.requireNonNull(data.followUpOn());
  }

  /** Whether something is still to follow. */
  public boolean awaitsFollowUp() {
    return data.followUpOn() != null && followUpDone == null;
  }
}
