package nl.powervrouwen.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The clock on the wall of a Dutch town hall (Europe/Amsterdam). */
@ApplicationScoped
public class DutchClock {

  /** Where the platform's municipalities are. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** This moment, no finer than PostgreSQL keeps it, so that it reads back the same. */
  public Instant now() {
    return kept(Instant.now()).toInstant();
  }

  /** This moment as entities keep it: JPA 3.1 has no column type for an instant. */
  public OffsetDateTime stamp() {
    return kept(now());
  }

  /** A moment as entities keep it, no finer than PostgreSQL does. */
  public static OffsetDateTime kept(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  /** Today. */
  public LocalDate today() {
    return now().atZone(ZONE).toLocalDate();
  }

  /** The moment at which this day begins. */
  public static OffsetDateTime startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant().atOffset(ZoneOffset.UTC);
  }

  /** The day of a moment. */
  public static LocalDate dayOf(OffsetDateTime moment) {
    return moment.atZoneSameInstant(ZONE).toLocalDate();
  }

  /** The day of a moment. */
  public static LocalDate dayOf(Instant moment) {
    return moment.atZone(ZONE).toLocalDate();
  }

  /**
   * The moment at which a clock on the wall shows this. In the hour that comes twice in autumn it
   * is the first time; a time that spring skips moves forward by an hour.
   */
  public static OffsetDateTime momentOf(LocalDateTime onTheWall) {
    return onTheWall.atZone(ZONE).toInstant().atOffset(ZoneOffset.UTC);
  }
}
