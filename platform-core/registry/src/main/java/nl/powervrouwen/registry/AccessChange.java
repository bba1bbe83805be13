package nl.powervrouwen.registry;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * What an order changes about who comes in to a municipality, or about what others see of it; as
 * that municipality is shown it.
 *
 * @param order the order that does it
 * @param content SHA-256 of what stands, what is offered and what is shown: an answer counts for
 *     this alone
 * @param tenant the municipality
 * @param kind what was asked
 * @param source through what it came
 * @param askedByName who asked, as colleagues see them
 * @param askedAt when
 * @param ground why it may be carried out
 * @param lines what changes, from what to what; at least one
 * @param until after it an answer is too late; null where none is asked
 * @param answer what the municipality said; null while it said nothing
 * @param emergency that nobody there can log in, as a second operator says; null when nobody does
 * @param outcome what came of it; null while it waits or is carried out
 */
public record AccessChange(
    UUID order,
    String content,
    TenantId tenant,
    OrderKind kind,
    OrderSource source,
    String askedByName,
    Instant askedAt,
    Ground ground,
    List<Line> lines,
    @Nullable Instant until,
    @Nullable Answer answer,
    @Nullable Emergency emergency,
    @Nullable Outcome outcome)
    implements Serializable {

  /** How long the municipality has to refuse, when it is said that nobody there can log in. */
  public static final Duration EMERGENCY_WAIT = Duration.ofDays(3);

  /** Copies the lines. */
  public AccessChange {
    lines = List.copyOf(lines);
  }

  /** Whether the municipality may still answer. */
  public boolean isOpen(Instant now) {
    return outcome == null && answer == null && until != null && now.isBefore(until);
  }

  /**
   * That nobody of the municipality can log in to agree.
   *
   * @param byName who says so: another operator than who asked
   * @param reason how they know
   * @param at when they said it
   */
  public record Emergency(String byName, String reason, Instant at) implements Serializable {

    /** From then on it counts as agreed, unless the municipality refused. */
    public Instant due() {
      return at.plus(EMERGENCY_WAIT);
    }
  }

  /**
   * The operator who says that nobody of the municipality can log in.
   *
   * @param subject stable id
   * @param name as colleagues see it
   * @param client through what they came in, as the log of actions calls it: {@code BROWSER}
   * @param address from which address of the network; null when that is not known
   */
  public record Declarer(String subject, String name, String client, @Nullable String address) {}

  /** Why it may be carried out. */
  public enum Ground {
    /** The municipality agrees; nothing happens before. */
    AGREEMENT,
    /** It is opened by this, so nobody is there yet. */
    OPENING,
    /** It is open, but nobody of the municipality has ever logged in. */
    NOBODY_YET,
    /** It lets nobody in who did not come in before; the municipality is only told. */
    TOLD
  }

  /** What came of it. */
  public enum Outcome {
    /** It is so now. */
    DONE,
    /** It did not happen: refused, too late, or another pack took its place. */
    REFUSED,
    /** Something failed on the way. */
    FAILED
  }

  /**
   * One thing that changes.
   *
   * @param label what it is about
   * @param before how it was
   * @param after how it becomes
   */
  public record Line(Words label, Words before, Words after) implements Serializable {}

  /**
   * What the municipality said.
   *
   * @param agreed whether it may be done
   * @param reason why not; null when it may
   * @param byName who said so, as colleagues see them
   * @param at when
   */
  public record Answer(boolean agreed, @Nullable String reason, String byName, Instant at)
      implements Serializable {}
}
