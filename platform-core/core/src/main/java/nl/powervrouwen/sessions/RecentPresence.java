package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the last meetings of one woman, for the small picture beside her name.
 *
 * @param day when it was
 * @param presence whether she was there; null when nobody recorded it
 */
public record RecentPresence(LocalDate day, @Nullable Presence presence) implements Serializable {}
