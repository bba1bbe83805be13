package nl.powervrouwen.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.spi.Words;

/**
 * Something around this program that does not work now: a database that is away or not trusted, or
 * a disk that is full.
 *
 * @param kind what does not work
 * @param words the same for people, and what they can do about it
 */
public record Outage(Kind kind, Words words) {

  private static final int LONGEST_CHAIN = 30;

  /** What does not work. */
  public enum Kind {
    /** A database does not answer; it may come back by itself. */
    DATABASE_AWAY,
    /** A disk is full, here or at a database; somebody must make room. */
    DISK_FULL,
    /** A database can't be reached as safely as was asked; somebody must change a setting. */
    NOT_TRUSTED
  }

  /**
   * The outage that an exception, or what caused it, tells of.
   *
   * @return empty when it tells of something else
   */
  public static Optional<Outage> in(Throwable failure) {
    return OutageSigns.in(failure);
  }

  /** A failure and what caused it, in turn; at most thirty, for a chain may end in itself. */
  public static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    Throwable one = failure;
    while (one != null && causes.size() < LONGEST_CHAIN) {
      causes.add(one);
      one = one.getCause();
    }
    return causes;
  }

  /** Whether waiting may help. */
  public boolean mayPass() {
    return kind == Kind.DATABASE_AWAY;
  }
}
