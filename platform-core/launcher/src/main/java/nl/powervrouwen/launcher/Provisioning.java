package nl.powervrouwen.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.provisioner.InstallationSettings;
import nl.powervrouwen.provisioner.Provisioner;
import nl.powervrouwen.provisioner.keycloak.RealmPlan;
import nl.powervrouwen.provisioner.keycloak.Realms;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.ClientKey;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Sha256;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * What works beside the application with the keys of PostgreSQL and Keycloak: it prepares the
 * platform's own database and realms, and runs the provisioner.
 */
final class Provisioning implements AutoCloseable {

  private static final Duration LOOK_EVERY = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final TenantDatabases databases;
  private final SecretStore secrets;
  private final InstallationSettings installation;
  private final List<SiteDefinition> own;
  private final Keys keys;
  private final Path tenants;
  private @Nullable Realms realms;
  private @Nullable Provisioner provisioner;
  private @Nullable TenantsFolder folder;

  /**
   * How Keycloak's administrator logs in.
   *
   * @param client a client of the realm {@code master}
   * @param secret its secret
   */
  record Keys(String client, String secret) {
    @Override
    public String toString() {
      return "Keys[" + client + "]";
    }
  }

  /**
   * Starts nothing.
   *
   * @param domain of the platform's own addresses
   * @param tenants folder in which packs can be dropped
   */
  Provisioning(
      TenantDatabases databases,
      SecretStore secrets,
      InstallationSettings installation,
      Keys keys,
      String domain,
      Path tenants) {
    this.databases = databases;
    this.secrets = secrets;
    this.installation = installation;
    this.keys = keys;
    this.own = SiteDefinition.own(domain);
    this.tenants = tenants;
  }

  TenantDatabases databases() {
    return databases;
  }

  /** The platform's own sites. */
  private List<Site> ownSites() {
    return own.stream().map(site -> site.in(installation)).toList();
  }

  /** Changes with what {@link #prepareDatabases} would do. */
  String databasesFingerprint() {
    return fingerprint(ownSites());
  }

  /** Makes and migrates the platform's own database and the template; writes its own sites. */
  void prepareDatabases() {
    databases.preparePlatform();
    ownSites().forEach(databases::register);
  }

  /** Changes with what {@link #prepareRealms} would do. */
  String realmsFingerprint() {
    return fingerprint(plans());
  }

  /** Brings the realms of the platform's own sites to their plans; how many changes that took. */
  int prepareRealms() {
    int changes = 0;
    for (RealmPlan plan : plans()) {
      changes += realms().provision(plan).size();
    }
    return changes;
  }

  private List<RealmPlan> plans() {
    List<RealmPlan> plans = new ArrayList<>();
    for (SiteDefinition site : own) {
      RealmPlan plan =
          RealmPlan.of(
                  site.tenant(),
                  site.displayName(),
                  installation.address(site.hostName()),
                  ClientKey.of(site.tenant(), installation.secretsDir(), secrets).certificate(),
                  installation.loginTheme(),
                  List.copyOf(Role.at(site.kind())))
              .with(installation.mail())
              .withApi("true".equals(System.getenv("PV_OPERATOR_API")));
      plans.add(installation.demo() ? plan.forDemo(DemoUsers.of(site.kind())) : plan);
    }
    return plans;
  }

  private synchronized Realms realms() {
    if (realms == null) {
      realms = new Realms(installation.keycloak(), keys.client(), keys.secret(), secrets);
    }
    return realms;
  }

  /** Takes orders from now on, in threads of its own; nothing happens when it does so already. */
  synchronized void start() {
    if (provisioner == null) {
      provisioner = provisioner();
      provisioner.start();
      folder = new TenantsFolder(tenants, databases.register());
      folder.start();
    }
  }

  /** Takes orders in this thread until the program is told to end. */
  void run() {
    Provisioner here;
    synchronized (this) {
      here = provisioner();
      provisioner = here;
      folder = new TenantsFolder(tenants, databases.register());
      folder.start();
    }
    here.run();
  }

  private Provisioner provisioner() {
    return new Provisioner(databases, realms(), secrets, installation, point -> {});
  }

  /**
   * Asks for these packs and waits until they are applied.
   *
   * @return how many changed something
   * @throws CannotStart when one can't be applied
   */
  int apply(List<PackArchive> packs) {
    Register register = databases.register();
    List<UUID> orders = new ArrayList<>();
    for (PackArchive pack : packs) {
      orders.add(
          register.ask(
              OrderKind.APPLY,
              null,
              pack.toZip(),
              null,
              OrderSource.PLATFORM,
              "platform",
              "platform"));
    }
    int changed = 0;
    for (UUID id : orders) {
      Order order = await(register, id);
      if (order.state() == OrderState.REFUSED || order.state() == OrderState.FAILED) {
        Words outcome = order.outcome();
        throw new CannotStart(
            "A municipality can't be opened: "
                + (outcome == null ? order.state() : outcome.in(Locale.ENGLISH)));
      }
      changed += order.state() == OrderState.DONE ? 1 : 0;
    }
    return changed;
  }

  private static Order await(Register register, UUID id) {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      Order order = register.order(id).orElseThrow();
      if (order.state().isEnd()) {
        return order;
      }
      if (Instant.now().isAfter(end)) {
        throw new CannotStart("A municipality is not open after " + PATIENCE.toMinutes() + " min");
      }
      try {
        Thread.sleep(LOOK_EVERY);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CannotStart("Interrupted while a municipality was being opened");
      }
    }
  }

  /** Changes with what is wanted, and with the code that carries it out. */
  private String fingerprint(Collection<?> wanted) {
    return Sha256.of(wanted + " " + installation.code());
  }

  /** Changes with every version of the code that makes databases and realms. */
  static String code() {
    try {
      Path code =
          Path.of(
              URI.create(
                  Realms.class.getProtectionDomain().getCodeSource().getLocation().toString()));
      return Files.size(code) + " " + Files.getLastModifiedTime(code);
    } catch (IOException e) {
      throw new CannotStart("Can't tell whether the code has changed", e);
    }
  }

  @Override
  public synchronized void close() {
    if (folder != null) {
      folder.close();
    }
    if (provisioner != null) {
      provisioner.close();
    }
    if (realms != null) {
      realms.close();
    }
  }
}
