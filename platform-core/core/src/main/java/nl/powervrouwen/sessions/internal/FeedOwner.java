package nl.powervrouwen.sessions.internal;

import java.util.UUID;
import nl.powervrouwen.programmes.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * Whose calendar it is: a colleague's or a group's; exactly one of them.
 *
 * @param subject the colleague; null for a group's
 * @param group the group; null for a colleague's
 */
public record FeedOwner(@Nullable String subject, @Nullable UUID group) {

  /** A colleague's own. */
  public static FeedOwner colleague(String subject) {
    return new FeedOwner(subject, null);
  }

  /** A group's. */
  static FeedOwner group(GroupId group) {
    return new FeedOwner(null, group.value());
  }
}
