package nl.powervrouwen.provisioner.postgres;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.powervrouwen.export.ExportAbout;
import nl.powervrouwen.export.ExportPart;
import nl.powervrouwen.export.ExportReceipt;
import nl.powervrouwen.registry.CannotBeDone;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.SiteStatus;
import nl.powervrouwen.registry.TenantId;

/**
 * What happens to a tenant between its opening and its end: exported, backed up, put back, brought
 * to another server, gone. For who runs the installation, never for the application server.
 *
 * <p>Every method may be repeated after a crash and goes on from there: what people work with is
 * always whole, the old or the new.
 */
public final class TenantLifecycle {

  private final ServerDirectory servers;
  private final SecretStore secrets;
  private final PostgresTools tools;

  /**
   * Works on all servers of the installation, with PostgreSQL's tools as the environment names
   * them.
   *
   * @param secrets where passwords and vault keys are
   */
  public TenantLifecycle(TenantDatabases databases, SecretStore secrets) {
    this(databases, secrets, PostgresTools.ofEnvironment());
  }

  /** Works with these tools of PostgreSQL. */
  public TenantLifecycle(TenantDatabases databases, SecretStore secrets, PostgresTools tools) {
    this.servers = new ServerDirectory(databases);
    this.secrets = secrets;
    this.tools = tools;
  }

  /**
   * Writes everything of a tenant into one zip: see docs/export-format.md.
   *
   * @param parts what is added after the tables
   * @param out where to; stays open
   * @throws IOException when writing fails
   */
  public ExportReceipt export(
      TenantId tenant, ExportAbout about, List<ExportPart> parts, OutputStream out)
      throws IOException {
    DatabaseServer home = servers.home(tenant);
    return new OperatorExport(home, tenant, secrets).write(about, parts, out);
  }

  /**
   * Makes a backup with {@code pg_dump}.
   *
   * @param folder where backups of all tenants are; made when it is not there
   * @throws CannotBeDone when {@code pg_dump} is missing or older than the server
   */
  public TenantBackup backup(TenantId tenant, Path folder) {
    return new DumpFiles(folder, tenant, secrets, tools).make(servers.home(tenant));
  }

  /** The backups of a tenant, newest first. */
  public List<TenantBackup> backups(TenantId tenant, Path folder) {
    return new DumpFiles(folder, tenant, secrets, tools).all();
  }

  /** Destroys the backups of a tenant that are in this folder. */
  public void destroyBackups(TenantId tenant, Path folder) {
    new DumpFiles(folder, tenant, secrets, tools).destroy();
  }

  /**
   * Puts a backup in the place of what stands in the tenant's database. Everybody logs in again.
   *
   * @param folder where backups of all tenants are
   * @param name of the backup
   * @param mark of this request: the same mark restores once, however often it is repeated
   * @throws CannotBeDone when there is no such backup of this tenant, it was damaged, or {@code
   *     pg_restore} is missing
   */
  public void restore(TenantId tenant, Path folder, String name, String mark) {
    DumpFiles files = new DumpFiles(folder, tenant, secrets, tools);
    new RestoreRun(servers, secrets, tenant).run(files, name, mark);
  }

  /**
   * Brings a tenant's database to another server.
   *
   * @param to name of that server
   * @throws CannotBeDone when there is no such server
   */
  public void move(TenantId tenant, String to) {
    new MoveRun(servers, secrets, tenant).run(to);
  }

  /** Number of rows by name of the table. */
  public Map<String, Long> rows(TenantId tenant) {
    return new TenantRemoval(servers, secrets, tenant).rows();
  }

  /** Shuts a tenant's doors for a moment: nobody can come in, and nobody is inside. */
  public void shut(TenantId tenant) {
    servers.platform().status(tenant, SiteStatus.UPDATING);
    servers.home(tenant).shut(tenant.database(), tenant.database());
  }

  /** Opens the doors again, as far as the register says that they are open. */
  public void reopen(TenantId tenant) {
    servers.home(tenant).admit(tenant.database(), tenant.database());
    servers.platform().settle(tenant);
  }

  /** How a tenant that is leaving stands in the register; empty while it is not. */
  public Optional<Leaving> leaving(TenantId tenant) {
    return servers.platform().leaving(tenant);
  }

  /**
   * Takes a tenant's address away and writes into the register that it is leaving.
   *
   * @param export digest of the export that was made for it
   * @param destroyAfter from this day on its data may be destroyed
   */
  public void leave(TenantId tenant, String export, LocalDate destroyAfter) {
    new TenantRemoval(servers, secrets, tenant).leave(export, destroyAfter);
  }

  /**
   * Destroys a tenant's databases on every server, its role and its keys; counts the rows before.
   *
   * @return the number of rows by table before the first attempt
   */
  public Map<String, Long> destroy(TenantId tenant) {
    return new TenantRemoval(servers, secrets, tenant).destroy();
  }

  /**
   * Writes the certificate, and closes the tenant in the register for good.
   *
   * @param at when the last of its data was destroyed
   * @param certificate texts, numbers, lists and maps; kept as JSON
   * @param pdf the same for people
   */
  public void certify(TenantId tenant, Instant at, Map<String, ?> certificate, byte[] pdf) {
    servers.platform().certify(tenant, at, certificate, pdf);
  }

  /** Whether its data are destroyed and certified. */
  public boolean isGone(TenantId tenant) {
    return servers.platform().isGone(tenant);
  }

  /**
   * A tenant that is leaving.
   *
   * @param displayName name of the municipality
   * @param gemeentecode four digits
   * @param export digest of the export that was made for it
   * @param destroyAfter from this day on its data may be destroyed
   */
  public record Leaving(
      String displayName, String gemeentecode, String export, LocalDate destroyAfter) {}
}
