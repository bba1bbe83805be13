package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the last sessions of one participant, for the small picture beside their name.
 *
 * @param day when it was
 * @param presence whether they were there; null when nobody recorded it
 */
public record RecentPresence(LocalDate day, @Nullable Presence presence) implements Serializable {}
