package nl.powervrouwen.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import nl.powervrouwen.launcher.Platform;
import nl.powervrouwen.launcher.PlatformSettings;
import nl.powervrouwen.launcher.postgres.PostgresServer;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.RegistryWriter;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Eventually;

/**
 * Opens a municipality that is in no file of the project, while the platform works: by the door
 * through which {@code ./run onboard} goes.
 */
final class Opening {

  private final Platform platform;

  Opening(Platform platform) {
    this.platform = platform;
  }

  /**
   * Asks for it, and returns when it is open.
   *
   * @param gemeentecode one from the list, for others are refused
   * @param server name of the PostgreSQL server on which its database shall be
   */
  Site open(TenantId tenant, String gemeentecode, String server) {
    String pack =
        """
        pack: 1
        id: %1$s
        gemeentecode: "%2$s"
        name: Gemeente Z-%1$s
        host: %1$s.localhost
        database: %3$s
        modules: [powervrouwen, map, pvt, presentieoverzicht]
        """
            .formatted(tenant, gemeentecode, server);
    byte[] zip = PackArchive.of("tenant.yaml", pack.getBytes(StandardCharsets.UTF_8)).toZip();
    Register register = main().register();
    UUID order =
        register.ask(OrderKind.APPLY, null, zip, null, OrderSource.COMMAND, "test", "Wie test");
    Eventually.is(tenant + " is open", () -> done(register, order));
    try (RegistryWriter registry = main().registry()) {
      return registry.site(tenant).orElseThrow();
    }
  }

  private static boolean done(Register register, UUID id) {
    Order order = register.order(id).orElseThrow();
    if (order.state().isEnd() && order.state() != OrderState.DONE) {
      throw new AssertionError("Not opened: " + order);
    }
    return order.state() == OrderState.DONE;
  }

  /** The platform's databases, as its provisioner knows them. */
  TenantDatabases main() {
    PlatformSettings settings = platform.settings();
    SecretStore secrets = new SecretStore(settings.secretsDir());
    return new TenantDatabases(
        "127.0.0.1",
        settings.postgresPort(),
        PostgresServer.ADMIN,
        secrets.existing("db/postgres"),
        secrets);
  }

  /**
   * Waits until a node sends visitors of a site to its own realm.
   *
   * @return how long it took
   */
  static Duration awaitLogin(Site site, int port) {
    long start = System.nanoTime();
    Wire wire = new Wire(port, site.host());
    Eventually.becomes(
        "somebody answers at " + site.host() + " on port " + port,
        () -> wire.request("GET", "/").send(),
        answer ->
            answer.status() == 302
                && answer.header("Location").getFirst().startsWith(site.issuer() + "/"));
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
