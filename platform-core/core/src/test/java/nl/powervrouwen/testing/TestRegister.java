package nl.powervrouwen.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.powervrouwen.registry.Measurements;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderDoor;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** A register in memory, whose orders a test carries out by itself, step by step. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestRegister implements Register {

  private final Map<TenantId, MunicipalityRecord> municipalities = new ConcurrentHashMap<>();
  private final Map<TenantId, byte[]> packs = new ConcurrentHashMap<>();
  private final Map<TenantId, byte[]> certificates = new ConcurrentHashMap<>();
  private final Map<TenantId, Measurements> measured = new ConcurrentHashMap<>();
  private final List<Order> orders = new CopyOnWriteArrayList<>();
  private final Map<UUID, byte[]> ordered = new ConcurrentHashMap<>();

  /** As if nothing had ever been opened or asked. */
  public void clear() {
    measured.clear();
    municipalities.clear();
    packs.clear();
    certificates.clear();
    orders.clear();
    ordered.clear();
  }

  /** A municipality in this state, without a pack. */
  public MunicipalityRecord add(String tenant, String gemeentecode, MunicipalityState state) {
    MunicipalityRecord made =
        new MunicipalityRecord(
            new TenantId(tenant),
            gemeentecode,
            "Gemeente " + tenant,
            tenant + ".localhost",
            state,
            Site.MAIN_SERVER,
            null,
            "3",
            null,
            Instant.parse("2026-11-02T09:00:00Z"),
            Instant.parse("2026-11-02T09:00:00Z"),
            null,
            null);
    put(made);
    return made;
  }

  /** Writes a municipality as it stands now. */
  public void put(MunicipalityRecord municipality) {
    municipalities.put(municipality.tenant(), municipality);
  }

  /** Its pack was applied in full. */
  public void applied(TenantId tenant, byte[] pack, String digest) {
    packs.put(tenant, pack.clone());
    MunicipalityRecord was = municipalities.get(tenant);
    if (was != null) {
      put(with(was, was.state(), was.schemaVersion(), was.trouble(), digest, was.destroyAfter()));
    }
  }

  /** What was measured of it. */
  public void measured(TenantId tenant, Measurements figures) {
    measured.put(tenant, figures);
  }

  /** Its data are destroyed, says this file. */
  public void certify(TenantId tenant, byte[] pdf) {
    certificates.put(tenant, pdf.clone());
  }

  /** The same municipality, other in what changes in its life. */
  public static MunicipalityRecord with(
      MunicipalityRecord was,
      MunicipalityState state,
      @Nullable String schemaVersion,
      @Nullable String trouble,
      @Nullable String digest,
      @Nullable LocalDate destroyAfter) {
    return new MunicipalityRecord(
        was.tenant(),
        was.gemeentecode(),
        was.displayName(),
        was.hostName(),
        state,
        was.databaseServer(),
        digest,
        schemaVersion,
        trouble,
        was.openedAt(),
        was.changedAt(),
        was.closedAt(),
        destroyAfter);
  }

  /** The provisioner is so far with an order. */
  public void progress(UUID id, OrderState state, @Nullable Words outcome, Order.Step... steps) {
    orders.replaceAll(
        order ->
            order.id().equals(id)
                ? new Order(
                    id,
                    order.kind(),
                    order.tenant(),
                    order.argument(),
                    order.door(),
                    order.askedByName(),
                    order.askedAt(),
                    state,
                    List.of(steps),
                    outcome,
                    state.isEnd() ? Instant.now() : null)
                : order);
  }

  /** The pack of an order; empty when it has none. */
  public Optional<byte[]> orderedPack(UUID id) {
    return Optional.ofNullable(ordered.get(id));
  }

  @Override
  public List<MunicipalityRecord> municipalities() {
    return municipalities.values().stream()
        .sorted(Comparator.comparing(MunicipalityRecord::displayName))
        .toList();
  }

  @Override
  public Optional<MunicipalityRecord> municipality(TenantId tenant) {
    return Optional.ofNullable(municipalities.get(tenant));
  }

  @Override
  public Optional<byte[]> pack(TenantId tenant) {
    return Optional.ofNullable(packs.get(tenant));
  }

  @Override
  public Optional<byte[]> destruction(TenantId tenant) {
    return Optional.ofNullable(certificates.get(tenant));
  }

  @Override
  public Map<TenantId, Measurements> measurements() {
    return Map.copyOf(measured);
  }

  @Override
  public List<String> databaseServers() {
    return List.of(Site.MAIN_SERVER, "second");
  }

  @Override
  public Set<String> modules() {
    return Set.of();
  }

  @Override
  public void loaded(Set<String> modules) {}

  @Override
  public UUID ask(
      OrderKind kind,
      @Nullable TenantId tenant,
      byte @Nullable [] pack,
      @Nullable String argument,
      OrderDoor door,
      String askedBy,
      String askedByName) {
    UUID id = UUID.randomUUID();
    orders.add(
        new Order(
            id,
            kind,
            tenant,
            argument,
            door,
            askedByName,
            Instant.now(),
            OrderState.WAITING,
            List.of(),
            null,
            null));
    if (pack != null) {
      ordered.put(id, pack.clone());
    }
    return id;
  }

  @Override
  public Optional<Order> order(UUID id) {
    return orders.stream().filter(order -> order.id().equals(id)).findFirst();
  }

  @Override
  public List<Order> orders(int most) {
    List<Order> newestFirst = new ArrayList<>(orders).reversed();
    return newestFirst.subList(0, Math.min(most, newestFirst.size()));
  }
}
