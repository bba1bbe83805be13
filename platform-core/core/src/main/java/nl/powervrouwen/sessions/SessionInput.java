package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a session, not yet checked.
 *
 * @param title needed, at most 200 characters
 * @param theme at most 120 characters
 * @param start when it begins, kept no finer than a microsecond; needed
 * @param end when it ends; after the start, at most 12 hours; needed
 * @param channel how the group meets; needed
 * @param place at most 200 characters
 * @param meetingLink https, at most 500 characters
 */
public record SessionInput(
    @Nullable String title,
    @Nullable String theme,
    @Nullable Instant start,
    @Nullable Instant end,
    @Nullable Channel channel,
    @Nullable String place,
    @Nullable String meetingLink)
    implements Serializable {}
