package nl.powervrouwen.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.registry.Role;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log of actions.
 *
 * @param id which line
 * @param at when; of several counted in one line the first
 * @param until when the last of those was; the same moment when there was one
 * @param times how many there were
 * @param by who, as their name was then; null when nobody of this municipality had logged in
 * @param roles their roles then
 * @param action what they wanted to do; null when it is none of the actions, but was refused
 * @param part the part of the platform, such as {@code sessions}; {@code door} when it was refused
 *     before that
 * @param call what was called there, in words of the code, for who looks into it
 * @param aboutKind what it is about, such as {@code account} or {@code participant}; null when that
 *     is nothing
 * @param aboutId its number
 * @param aboutName name of the colleague it is about; null when it is about something else
 * @param detail what else there is to know, such as the roles that were given; null when nothing
 * @param client through what they came in
 * @param address from which address of the network; null when that is not known, as of a job
 * @param outcome how it ended
 */
public record AuditLine(
    UUID id,
    Instant at,
    Instant until,
    int times,
    @Nullable String by,
    Set<Role> roles,
    @Nullable SensitiveAction action,
    String part,
    String call,
    @Nullable String aboutKind,
    @Nullable String aboutId,
    @Nullable String aboutName,
    @Nullable String detail,
    Caller.Client client,
    @Nullable String address,
    AuditOutcome outcome)
    implements Serializable {

  /** Copies the roles. */
  public AuditLine {
    roles = Set.copyOf(roles);
  }

  /** Without names, for other logs. */
  @Override
  public String toString() {
    return "AuditLine[" + id + ", " + action + ", " + outcome + "]";
  }
}
