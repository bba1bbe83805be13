package nl.powervrouwen.changes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change as the log holds it.
 *
 * @param subject about what
 * @param action what was done, in the word of the room that did it
 * @param before the fields as they were; none when there was nothing
 * @param after the fields as they became; none when nothing is left
 * @param reason why; null when nobody had to say
 * @param at when
 * @param by who did it, as their name was then
 */
public record LoggedChange(
    Subject subject,
    String action,
    Fields before,
    Fields after,
    @Nullable String reason,
    Instant at,
    String by) {}
