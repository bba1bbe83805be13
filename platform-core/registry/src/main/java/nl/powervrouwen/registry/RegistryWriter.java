package nl.powervrouwen.registry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * The provisioner's hand in the platform's own database: it takes orders, answers them, and writes
 * the register and the table of addresses. The application has none of this.
 *
 * <p>All goes over one connection. Who has the shift holds a lock on that same connection: when it
 * breaks, the shift is over and nothing more can be written, so two provisioners never work at
 * once. Not for several threads.
 */
public interface RegistryWriter extends AutoCloseable {

  /** Whether this provisioner is the one at work now; false while another one is. */
  boolean takeShift();

  /**
   * The first orders that are not at their end, without their steps: first those that a provisioner
   * left half-done, then by the moment they were asked.
   */
  List<Order> queue();

  /** Begins with an order: it is busy from now on, and has no steps yet. */
  void begin(UUID order);

  /** Says that the last try was not cut off, but waits for something outside: it doesn't count. */
  void setAside(UUID order);

  /** How many times a provisioner began with this order. */
  int attempts(UUID order);

  /** The pack that came with an order; empty when it came without. */
  Optional<byte[]> orderedPack(UUID order);

  /** Notes about whom an order is, once its pack has told. */
  void about(UUID order, TenantId tenant);

  /**
   * Writes a step of an order, or how far it is now.
   *
   * @param number from 1, in the order of the steps
   * @param note null when there is nothing to tell
   */
  void step(
      UUID order, int number, Order.StepName name, Order.StepState state, @Nullable Words note);

  /** Writes what came of an order; nothing more happens with it. */
  void end(UUID order, OrderState state, Words outcome);

  /** An order with its steps. */
  Optional<Order> order(UUID order);

  /** Every municipality that was ever opened here, by name. */
  List<MunicipalityRecord> municipalities();

  /** One of them; empty when it was never opened here. */
  Optional<MunicipalityRecord> municipality(TenantId tenant);

  /** Writes a municipality into the register, or changes what stands there; its pack stays. */
  void write(MunicipalityRecord municipality);

  /** The pack that was last applied in full, as a zip of its files; empty before the first. */
  Optional<byte[]> pack(TenantId tenant);

  /** What was made of that pack, as {@link #applied} kept it; empty before the first. */
  Optional<String> appliedAs(TenantId tenant);

  /**
   * Writes the municipality and keeps its pack, at once: it was applied in full.
   *
   * @param municipality with the digest of the pack
   * @param pack a zip of its files
   * @param as fingerprint of all that was made of it on this installation
   */
  void applied(MunicipalityRecord municipality, byte[] pack, String as);

  /**
   * Keeps figures that were measured, in the place of older ones of the same kind.
   *
   * @param what was measured
   * @param values by municipality; of others the older figure stays
   * @param at when
   */
  void measured(Measurements.Kind what, Map<TenantId, Long> values, Instant at);

  /** All sites, by name. */
  List<Site> sites();

  /** Where a tenant lives; empty when it has no address. */
  Optional<Site> site(TenantId tenant);

  /** Writes a site into the table of addresses, or changes what stands there. */
  void write(Site site);

  /** Takes a site out of the table of addresses; nothing happens when it is not there. */
  void remove(TenantId tenant);

  /** Ends the shift. */
  @Override
  void close();
}
