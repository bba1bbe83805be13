package nl.powervrouwen.provisioner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.packs.PackReader;
import nl.powervrouwen.provisioner.keycloak.Realms;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.RegistryWriter;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.LoneProvisioner;
import nl.powervrouwen.testing.Postgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("postgres")
class RenewalsTest {

  private static final TenantId TENANT = new TenantId("renewed");

  private final Postgres postgres = Postgres.shared();
  private final TenantDatabases databases = postgres.databases();

  @TempDir private Path folder;

  @Test
  void asksOnceForAMunicipalityOfWhichThisVersionMakesSomethingElse() {
    databases.preparePlatform();
    try (Realms nobody = new Realms("http://localhost:1", "none", "none", postgres.secrets());
        RegistryWriter registry = databases.registry()) {
      ProvisionerTools before = tools(registry, nobody, "this version");
      PackApplication application = apply(before);

      assertThat(new Renewals(before).ask()).as("nothing is another").isZero();

      ProvisionerTools after = tools(registry, nobody, "a newer version");
      assertThat(new Renewals(after).ask()).isEqualTo(1);
      assertThat(new Renewals(after).ask()).as("it waits already").isZero();
      Order order = waiting(registry);
      assertThat(order.kind()).isEqualTo(OrderKind.APPLY);
      assertThat(order.source()).isEqualTo(OrderSource.PLATFORM);
      assertThat(Renewals.is(order, application.archive(), after)).isTrue();

      registry.end(order.id(), OrderState.DONE, new Words("Klaar.", "Done."));
      registry.write(
          application.applied(Instant.now()).in(MunicipalityState.CLOSED, Instant.now()));
      assertThat(new Renewals(after).ask()).as("it left").isZero();
    }
  }

  private static Order waiting(RegistryWriter registry) {
    return registry.queue().stream()
        .filter(order -> TENANT.equals(order.tenant()))
        .findFirst()
        .orElseThrow();
  }

  private static PackApplication apply(ProvisionerTools tools) {
    PackArchive archive =
        PackArchive.of(
            "pack.zip",
            Map.of(
                "tenant.yaml",
                """
                pack: 1
                id: renewed
                gemeentecode: "0014"
                name: Gemeente Vernieuwd Voorbeeld
                host: renewed.localhost
                """
                    .getBytes(StandardCharsets.UTF_8)));
    PackApplication fresh = PackApplication.of(new PackReader().read(archive), archive, tools);
    tools.registry().write(fresh.opening(Instant.now()));
    tools.registry().write(fresh.site(Instant.now()));
    tools.registry().applied(fresh.applied(Instant.now()), archive.toZip(), fresh.fingerprint());
    return PackApplication.of(fresh.pack(), archive, tools);
  }

  private ProvisionerTools tools(RegistryWriter registry, Realms realms, String code) {
    InstallationSettings installation =
        LoneProvisioner.settings(postgres.secretsFolder(), folder, code);
    return new ProvisionerTools(databases, registry, realms, postgres.secrets(), installation);
  }
}
