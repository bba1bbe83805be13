package nl.powervrouwen.onboarding.provisioner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import nl.powervrouwen.identity.keycloak.Realms;
import nl.powervrouwen.onboarding.PackArchive;
import nl.powervrouwen.onboarding.PackReader;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.tenancy.Ledger;
import nl.powervrouwen.tenancy.MunicipalityState;
import nl.powervrouwen.tenancy.Order;
import nl.powervrouwen.tenancy.OrderDoor;
import nl.powervrouwen.tenancy.OrderKind;
import nl.powervrouwen.tenancy.OrderState;
import nl.powervrouwen.tenancy.TenantDatabases;
import nl.powervrouwen.tenancy.TenantId;
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
        Ledger ledger = databases.ledger()) {
      ProvisionerTools before = tools(ledger, nobody, "this version");
      Application application = apply(before);

      assertThat(new Renewals(before).ask()).as("nothing is another").isZero();

      ProvisionerTools after = tools(ledger, nobody, "a newer version");
      assertThat(new Renewals(after).ask()).isEqualTo(1);
      assertThat(new Renewals(after).ask()).as("it waits already").isZero();
      Order order = waiting(ledger);
      assertThat(order.kind()).isEqualTo(OrderKind.APPLY);
      assertThat(order.door()).isEqualTo(OrderDoor.PLATFORM);
      assertThat(Renewals.is(order, application.archive(), after)).isTrue();

      ledger.end(order.id(), OrderState.DONE, new Words("Klaar.", "Done."));
      ledger.write(application.applied(Instant.now()).in(MunicipalityState.CLOSED, Instant.now()));
      assertThat(new Renewals(after).ask()).as("it left").isZero();
    }
  }

  private static Order waiting(Ledger ledger) {
    return ledger.queue().stream()
        .filter(order -> TENANT.equals(order.tenant()))
        .findFirst()
        .orElseThrow();
  }

  private static Application apply(ProvisionerTools tools) {
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
    Application fresh = Application.of(new PackReader().read(archive), archive, tools);
    tools.ledger().write(fresh.opening(Instant.now()));
    tools.ledger().write(fresh.site(Instant.now()));
    tools.ledger().applied(fresh.applied(Instant.now()), archive.toZip(), fresh.fingerprint());
    return Application.of(fresh.pack(), archive, tools);
  }

  private ProvisionerTools tools(Ledger ledger, Realms realms, String code) {
    InstallationSettings installation = Settings.of(postgres.secretsFolder(), folder, code);
    return new ProvisionerTools(databases, ledger, realms, postgres.secrets(), installation);
  }
}
