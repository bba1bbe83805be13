package nl.powervrouwen.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.ConfiguredJdbi;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.RegistryWriter;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What a provisioner would have written into the register of the shared PostgreSQL. */
public final class RegisterContents {

  private static final Instant OPENED = Instant.parse("2026-11-02T09:00:00Z");

  private RegisterContents() {}

  /** As if nothing had ever been opened or asked, on an installation with two database servers. */
  public static void clear() {
    Jdbi admin = admin();
    admin.useHandle(
        handle -> {
          handle.execute(
              "TRUNCATE measurement, destruction, destruction_count, access_emergency,"
                  + " access_answer,"
                  + " access_change_line, access_change, tenant_order_step, tenant_order,"
                  + " municipality");
          handle.execute(
              "INSERT INTO database_server (name, host, port, admin)"
                  + " VALUES ('second', 'localhost', 5433, 'postgres') ON CONFLICT DO NOTHING");
        });
  }

  /** A municipality in this state, without a pack. */
  public static MunicipalityRecord add(
      String tenant, String gemeentecode, MunicipalityState state) {
    return add(tenant, gemeentecode, state, null);
  }

  /** The same, of which the data may be destroyed after that day. */
  public static MunicipalityRecord add(
      String tenant,
      String gemeentecode,
      MunicipalityState state,
      @Nullable LocalDate destroyAfter) {
    MunicipalityRecord made =
        new MunicipalityRecord(
            new TenantId(tenant),
            gemeentecode,
            "Gemeente " + tenant,
            tenant + ".localhost",
            state,
            Site.MAIN_SERVER,
            null,
            MunicipalityRecord.NEWEST_SCHEMA,
            null,
            OPENED,
            OPENED,
            null,
            destroyAfter);
    write(registry -> registry.write(made));
    return made;
  }

  /** An open site of this kind without a database of its own; its tenant. */
  public static TenantId addSite(String name, SiteKind kind) {
    String address = "https://" + name + ".example";
    Site site =
        new Site(
            new TenantId(name), kind, name, name + ".example", address, address, Branding.PLAIN);
    write(registry -> registry.write(site));
    return site.tenant();
  }

  /** This pack was applied in full to a municipality that is here. */
  public static void apply(MunicipalityRecord here, PackArchive pack) {
    MunicipalityRecord applied =
        new MunicipalityRecord(
            here.tenant(),
            here.gemeentecode(),
            here.displayName(),
            here.hostName(),
            here.state(),
            here.databaseServer(),
            pack.digest(),
            here.schemaVersion(),
            here.trouble(),
            here.openedAt(),
            here.changedAt(),
            here.closedAt(),
            here.destroyAfter());
    write(registry -> registry.applied(applied, pack.toZip(), "fingerprint"));
  }

  /** The provisioner writes something. */
  public static void write(Consumer<RegistryWriter> what) {
    try (RegistryWriter registry = Postgres.shared().databases().registry()) {
      what.accept(registry);
    }
  }

  /** Its data are destroyed, says this file. */
  public static void certify(TenantId tenant, byte[] pdf) {
    admin()
        .useHandle(
            handle ->
                handle.execute("INSERT INTO destruction VALUES (?, now(), '{}', ?)", tenant, pdf));
  }

  /** A step that has ended took this long. */
  public static void took(UUID order, int number, int millis) {
    admin()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE tenant_order_step SET began_at = ended_at - ? * interval '1 ms'"
                        + " WHERE order_id = ? AND number = ?",
                    millis,
                    order,
                    number));
  }

  private static Jdbi admin() {
    return ConfiguredJdbi.over(() -> Postgres.shared().enterAsAdmin(Register.PLATFORM));
  }
}
