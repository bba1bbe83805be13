package nl.powervrouwen.sessions;

import java.io.Serializable;
import java.time.Instant;
import nl.powervrouwen.programmes.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * A group meeting.
 *
 * @param id which meeting
 * @param version goes up with every change of the meeting itself, not of its attendance
 * @param group of which group
 * @param groupName that group's name
 * @param number place in the group's series, from 1, by time
 * @param title what it is about
 * @param theme null when it has none
 * @param start when it begins
 * @param end when it ends
 * @param channel how the group meets
 * @param place null when not in a room
 * @param meetingLink null when there is none
 * @param closed whether attendance is complete and locked
 * @param expected women enrolled on its day
 * @param marked women whose attendance is recorded
 * @param present women who were there
 */
public record SessionDetails(
    SessionId id,
    long version,
    GroupId group,
    String groupName,
    int number,
    String title,
    @Nullable String theme,
    Instant start,
    Instant end,
    Channel channel,
    @Nullable String place,
    @Nullable String meetingLink,
    boolean closed,
    int expected,
    int marked,
    int present)
    implements Serializable {}
