package nl.powervrouwen.identity.internal;

import java.time.Instant;
import nl.powervrouwen.identity.AuditOutcome;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.SensitiveAction;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written into the log of actions.
 *
 * @param by who; null when nobody of this municipality had logged in
 * @param action what they wanted; null when it is none of the actions
 * @param about what it is about; null when that is nothing, or not known
 */
record AuditRecord(
    Instant at,
    Instant until,
    int times,
    @Nullable CurrentUser by,
    @Nullable SensitiveAction action,
    String part,
    String call,
    @Nullable About about,
    @Nullable String detail,
    Caller.Origin origin,
    AuditOutcome outcome) {

  /**
   * What an action is about.
   *
   * @param kind such as {@code account}
   * @param name of a colleague; null when it is about something else
   */
  record About(String kind, String id, @Nullable String name) {}

  /** Several of these after the first, counted in one. */
  AuditRecord counted(Instant first, Instant last, int number) {
    return new AuditRecord(
        first, last, number, by, action, part, call, about, detail, origin, outcome);
  }

  /** The same, about whatever. */
  AuditRecord various() {
    return new AuditRecord(
        at, until, times, by, null, "various", "various", null, null, origin, outcome);
  }

  boolean refused() {
    return outcome != AuditOutcome.DONE && outcome != AuditOutcome.DONE_ALONE;
  }
}
