package nl.powervrouwen.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities of this installation, and the orders to the provisioner: what the application
 * may know and ask. It can't answer an order, nor change the register itself.
 */
public interface Register {

  /** The platform's own database, and the role that the application uses for it. */
  String PLATFORM = "platform";

  /** Every municipality that was ever opened here, by name. */
  List<MunicipalityRecord> municipalities();

  /** One of them; empty when it was never opened here. */
  Optional<MunicipalityRecord> municipality(TenantId tenant);

  /** The pack that was last applied in full, as a zip of its files; empty before the first. */
  Optional<byte[]> pack(TenantId tenant);

  /** Certificate of destruction as PDF; empty while its data exist. */
  Optional<byte[]> destruction(TenantId tenant);

  /** What was measured of each municipality; one of which nothing was measured is left out. */
  Map<TenantId, Measurements> measurements();

  /** Names of the PostgreSQL servers that databases can be on. */
  List<String> databaseServers();

  /** Ids of the modules that a node has loaded; empty before the first node has looked. */
  Set<String> modules();

  /** Tells which modules this node has loaded, by id. */
  void loaded(Set<String> modules);

  /**
   * Asks the provisioner for something.
   *
   * @param tenant about whom; null for {@link OrderKind#APPLY}, whose pack says it, and for all
   * @param pack a zip of the pack's files; null unless the kind is {@link OrderKind#APPLY}
   * @param argument see {@link Order#argument}
   * @param askedBy stable id of who asks
   * @param askedByName her name
   * @return id of the order, which waits now
   */
  UUID ask(
      OrderKind kind,
      @Nullable TenantId tenant,
      byte @Nullable [] pack,
      @Nullable String argument,
      OrderDoor door,
      String askedBy,
      String askedByName);

  /** An order with its steps. */
  Optional<Order> order(UUID id);

  /** The newest orders, newest first. */
  List<Order> orders(int most);
}
