package nl.powervrouwen.registry;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something that the provisioner was asked to do with a tenant, and how far it is.
 *
 * @param id of the order
 * @param kind what was asked
 * @param tenant about whom; null when it is about all, or not known yet
 * @param argument the server to move to, the backup to restore, or the months that data are kept;
 *     null when the kind has none
 * @param source through what it came
 * @param askedByName who asked, as colleagues see them
 * @param askedAt when
 * @param state how far it is
 * @param steps what was done, in order; empty while it waits
 * @param outcome what came of it, in words; null while it is not at its end
 * @param endedAt when it came to its end; null while it has not
 */
public record Order(
    UUID id,
    OrderKind kind,
    @Nullable TenantId tenant,
    @Nullable String argument,
    OrderSource source,
    String askedByName,
    Instant askedAt,
    OrderState state,
    List<Step> steps,
    @Nullable Words outcome,
    @Nullable Instant endedAt)
    implements Serializable {

  /** Copies the steps. */
  public Order {
    steps = List.copyOf(steps);
  }

  /** The same with these steps. */
  Order with(List<Step> others) {
    return new Order(
        id, kind, tenant, argument, source, askedByName, askedAt, state, others, outcome, endedAt);
  }

  /** The steps that an order can have, in the order in which opening a municipality goes. */
  public enum StepName {
    /** Is the pack right, and does it fit beside the others? */
    CHECK,
    /** Does the municipality agree? */
    AGREEMENT,
    /** Database and role, made from the template. */
    DATABASE,
    /** Realm with its roles and clients, and the municipality's own identity provider. */
    REALM,
    /** The first administrator is invited. */
    ADMINISTRATOR,
    /** Modules, programmes, terms and what it shares. */
    MODULES,
    /** Logo, colours, texts and pages. */
    THEME,
    /** Its address answers. */
    LIVE,
    /** Everything is written into one file. */
    EXPORT,
    /** A backup is made. */
    BACKUP,
    /** A backup is put back. */
    RESTORE,
    /** Rows are brought to another server. */
    COPY,
    /** The doors are closed. */
    DOORS,
    /** The newest migrations are applied. */
    MIGRATE,
    /** Data, keys and accounts are destroyed. */
    DESTROY,
    /** It is certified. */
    CERTIFICATE
  }

  /** How far a step is. */
  public enum StepState {
    /** At work. */
    BUSY,
    /** Done. */
    DONE,
    /** It failed; the note says why. */
    FAILED
  }

  /**
   * One step.
   *
   * @param name which
   * @param state how far
   * @param note what was done or went wrong, in words; null when there is nothing to tell
   * @param beganAt when it began
   * @param endedAt when it ended; null while it is busy
   */
  public record Step(
      StepName name,
      StepState state,
      @Nullable Words note,
      Instant beganAt,
      @Nullable Instant endedAt)
      implements Serializable {}
}
