package nl.powervrouwen.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.registry.Measurements;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderDoor;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.RegisterTables;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The register as the running application sees it: outside any transaction, for one transaction has
 * one database, and that is the tenant's.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class PlatformRegister implements Register {

  private final Register tables;

  /** For CDI's stand-ins, which never use it. */
  @SuppressWarnings("NullAway")
  PlatformRegister() {
    this.tables = null;
  }

  @Inject
  PlatformRegister(Connections connections) {
    this.tables = new RegisterTables(() -> connections.as(Register.PLATFORM));
  }

  @Override
  public List<MunicipalityRecord> municipalities() {
    return tables.municipalities();
  }

  @Override
  public Optional<MunicipalityRecord> municipality(TenantId tenant) {
    return tables.municipality(tenant);
  }

  @Override
  public Optional<byte[]> pack(TenantId tenant) {
    return tables.pack(tenant);
  }

  @Override
  public Optional<byte[]> destruction(TenantId tenant) {
    return tables.destruction(tenant);
  }

  @Override
  public Map<TenantId, Measurements> measurements() {
    return tables.measurements();
  }

  @Override
  public List<String> databaseServers() {
    return tables.databaseServers();
  }

  @Override
  public Set<String> modules() {
    return tables.modules();
  }

  @Override
  public void loaded(Set<String> modules) {
    tables.loaded(modules);
  }

  @Override
  public UUID ask(
      OrderKind kind,
      @Nullable TenantId tenant,
      byte @Nullable [] pack,
      @Nullable String argument,
      OrderDoor door,
      String askedBy,
      String askedByName) {
    return tables.ask(kind, tenant, pack, argument, door, askedBy, askedByName);
  }

  @Override
  public Optional<Order> order(UUID id) {
    return tables.order(id);
  }

  @Override
  public List<Order> orders(int most) {
    return tables.orders(most);
  }
}
