package nl.powervrouwen.onboarding.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.powervrouwen.onboarding.Health;
import nl.powervrouwen.onboarding.MonitoringRow;
import nl.powervrouwen.onboarding.MunicipalityDetails;
import nl.powervrouwen.onboarding.MunicipalityRow;
import nl.powervrouwen.packs.PackReview;
import nl.powervrouwen.packs.TenantPack;
import nl.powervrouwen.registry.Measurements;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteStatus;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.tenancy.OpenDatabases;
import org.jspecify.annotations.Nullable;

/** Puts what the register, the addresses and the orders say beside each other. */
@ApplicationScoped
public class Overview {

  /** Orders that are looked through; older ones have ended long ago. */
  private static final int RECENT = 1000;

  private final Register register;
  private final Sites sites;
  private final OpenDatabases databases;

  /** Modules by the digest of the pack that names them: a pack never changes. */
  private final ConcurrentHashMap<String, Set<String>> modules = new ConcurrentHashMap<>();

  /** For CDI's stand-ins, which never use it. */
  @SuppressWarnings("NullAway")
  protected Overview() {
    this(null, null, null);
  }

  @Inject
  Overview(Register register, Sites sites, OpenDatabases databases) {
    this.register = register;
    this.sites = sites;
    this.databases = databases;
  }

  /** Every municipality, by name. */
  public List<MunicipalityRow> all() {
    List<MunicipalityRecord> all = register.municipalities();
    List<Order> orders = register.orders(RECENT);
    Map<TenantId, Measurements> measured = register.measurements();
    return all.stream().map(one -> row(one, newest(all), orders, measured)).toList();
  }

  /** All about one. */
  public MunicipalityDetails details(MunicipalityRecord one) {
    List<Order> orders = register.orders(RECENT);
    return new MunicipalityDetails(
        row(one, newest(register.municipalities()), orders, register.measurements()),
        modules(one).stream().sorted().toList(),
        orders.stream().filter(order -> one.tenant().equals(order.tenant())).toList(),
        one.packDigest() != null,
        one.state() == MunicipalityState.CLOSED && register.destruction(one.tenant()).isPresent());
  }

  /** How every municipality is doing, by name. */
  public List<MonitoringRow> vitals() {
    List<Order> orders = register.orders(RECENT);
    Set<TenantId> open = databases.tenants();
    return all().stream().map(row -> vital(row, orders, open)).toList();
  }

  private MonitoringRow vital(MunicipalityRow row, List<Order> orders, Set<TenantId> open) {
    TenantId tenant = row.facts().tenant();
    Map<OrderState, Integer> states = new EnumMap<>(OrderState.class);
    orders.stream()
        .filter(order -> tenant.equals(order.tenant()))
        .forEach(order -> states.merge(order.state(), 1, Integer::sum));
    return new MonitoringRow(
        tenant,
        row.facts().state(),
        sites.of(tenant).filter(site -> site.status() == SiteStatus.OPEN).isPresent(),
        row.behind(),
        row.health() == Health.TROUBLED,
        open.contains(tenant),
        row.modules(),
        states,
        row.measured());
  }

  /** Whether the provisioner is at work on it, or will be. */
  public boolean busy(TenantId tenant) {
    return register.orders(RECENT).stream()
        .anyMatch(order -> tenant.equals(order.tenant()) && order.state().isWork());
  }

  private MunicipalityRow row(
      MunicipalityRecord one,
      @Nullable String newest,
      List<Order> orders,
      Map<TenantId, Measurements> measured) {
    Optional<Site> site = sites.of(one.tenant());
    Order latest = latest(one.tenant(), orders);
    boolean gone = one.state() == MunicipalityState.CLOSED;
    boolean updating = site.filter(s -> s.status() == SiteStatus.UPDATING).isPresent();
    String version = one.schemaVersion();
    boolean older = newest != null && version != null && compare(version, newest) < 0;
    boolean behind = !gone && (updating || older);
    return new MunicipalityRow(
        one,
        site.map(Site::host).orElse(null),
        behind,
        health(one, behind, latest),
        modules(one).size(),
        latest,
        measured.getOrDefault(one.tenant(), Measurements.NONE));
  }

  private static @Nullable Order latest(TenantId tenant, List<Order> newestFirst) {
    return newestFirst.stream()
        .filter(order -> tenant.equals(order.tenant()))
        .findFirst()
        .orElse(null);
  }

  private static Health health(MunicipalityRecord one, boolean behind, @Nullable Order latest) {
    if (latest != null && latest.state().isWork()) {
      return Health.BUSY;
    }
    if (one.trouble() != null || (latest != null && latest.state() == OrderState.FAILED)) {
      return Health.TROUBLED;
    }
    if (one.state() == MunicipalityState.OPENING) {
      return Health.TROUBLED;
    }
    if (one.state() != MunicipalityState.OPEN) {
      return Health.RESTING;
    }
    return behind ? Health.BEHIND : Health.GOOD;
  }

  private Set<String> modules(MunicipalityRecord one) {
    String digest = one.packDigest();
    if (digest == null) {
      return Set.of();
    }
    Set<String> known = modules.get(digest);
    if (known == null) {
      known =
          new PackReview(register).applied(one.tenant()).map(TenantPack::modules).orElse(Set.of());
      modules.put(digest, known);
    }
    return known;
  }

  /** The newest schema that a municipality has: what all can have. */
  private static @Nullable String newest(List<MunicipalityRecord> all) {
    return all.stream()
        .filter(one -> one.state() != MunicipalityState.CLOSED)
        .flatMap(one -> Stream.ofNullable(one.schemaVersion()))
        .max(Overview::compare)
        .orElse(null);
  }

  /** {@code 9} stands before {@code 10}; a version is numbers with dots between them. */
  private static int compare(String one, String other) {
    return Arrays.compare(numbers(one), numbers(other));
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\.", -1))
        .mapToInt(part -> part.matches("[0-9]{1,9}") ? Integer.parseInt(part) : 0)
        .toArray();
  }
}
