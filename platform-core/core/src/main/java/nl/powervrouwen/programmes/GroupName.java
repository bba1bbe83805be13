package nl.powervrouwen.programmes;

import java.io.Serializable;
import java.time.Instant;

/**
 * A group's name, for who must tell others when it is another one.
 *
 * @param text the name
 * @param version goes up when the group gets another name
 * @param since since when it has this one
 */
public record GroupName(String text, long version, Instant since) implements Serializable {}
