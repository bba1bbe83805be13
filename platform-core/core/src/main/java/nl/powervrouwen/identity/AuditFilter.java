package nl.powervrouwen.identity;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log somebody wants to see; all that are null leave everything in.
 *
 * @param action only this action
 * @param outcome only what ended like this
 * @param from from this day
 * @param until up to and including this day
 */
public record AuditFilter(
    @Nullable SensitiveAction action,
    @Nullable AuditOutcome outcome,
    @Nullable LocalDate from,
    @Nullable LocalDate until)
    implements Serializable {

  /** Everything. */
  public static final AuditFilter ALL = new AuditFilter(null, null, null, null);
}
