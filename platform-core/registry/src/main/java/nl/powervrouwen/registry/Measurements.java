package nl.powervrouwen.registry;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of a municipality; nothing about a person.
 *
 * @param databaseBytes what its database takes on disk; null when that was never measured
 * @param failedLogins how many logins failed in the 24 hours before it was measured; null when that
 *     was never measured
 */
public record Measurements(@Nullable Reading databaseBytes, @Nullable Reading failedLogins)
    implements Serializable {

  /** Nothing was ever measured. */
  public static final Measurements NONE = new Measurements(null, null);

  /** What can be measured. */
  public enum Kind {
    /** Bytes that the database takes on disk. */
    DATABASE_BYTES,
    /** Logins that failed in the last 24 hours. */
    FAILED_LOGINS
  }

  /**
   * One figure.
   *
   * @param value never negative
   * @param at when it was measured
   */
  public record Reading(long value, Instant at) implements Serializable {}

  /** The same with the figures of another that it has none of. */
  Measurements and(Measurements other) {
    return new Measurements(
        databaseBytes == null ? other.databaseBytes : databaseBytes,
        failedLogins == null ? other.failedLogins : failedLogins);
  }

  /** The same with another figure. */
  public Measurements with(Kind what, Reading reading) {
    return switch (what) {
      case DATABASE_BYTES -> new Measurements(reading, failedLogins);
      case FAILED_LOGINS -> new Measurements(databaseBytes, reading);
    };
  }
}
