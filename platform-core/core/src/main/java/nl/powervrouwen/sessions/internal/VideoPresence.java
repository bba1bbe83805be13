package nl.powervrouwen.sessions.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the participant list of a video meeting: a name that came and went once.
 *
 * @param name as the video service wrote it
 * @param joined when it came; null when the list doesn't say
 * @param left when it went; null when the list doesn't say
 * @param seconds how long it was there; null when the list doesn't say
 */
public record VideoPresence(
    String name, @Nullable Instant joined, @Nullable Instant left, @Nullable Long seconds) {}
