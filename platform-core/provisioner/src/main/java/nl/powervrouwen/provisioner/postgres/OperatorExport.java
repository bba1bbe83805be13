package nl.powervrouwen.provisioner.postgres;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.List;
import nl.powervrouwen.export.Catalog;
import nl.powervrouwen.export.ExportAbout;
import nl.powervrouwen.export.ExportPart;
import nl.powervrouwen.export.ExportProgress;
import nl.powervrouwen.export.ExportReceipt;
import nl.powervrouwen.export.ExportRun;
import nl.powervrouwen.export.Snapshot;
import nl.powervrouwen.registry.DatabaseFailure;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.registry.Vault;

/** The export of one municipality as who runs the installation makes it. */
public final class OperatorExport {

  private final DatabaseServer server;
  private final TenantId tenant;
  private final SecretStore secrets;

  /** Of this tenant, whose database is on this server. */
  public OperatorExport(DatabaseServer server, TenantId tenant, SecretStore secrets) {
    this.server = server;
    this.tenant = tenant;
    this.secrets = secrets;
  }

  /** Writes it. */
  public ExportReceipt write(ExportAbout about, List<ExportPart> parts, OutputStream out)
      throws IOException {
    Vault vault = new Vault(tenant, secrets.existing("vault/" + tenant));
    try (Snapshot snapshot =
        new Snapshot(server.as(TenantDatabases.OWNER, tenant.database()).getConnection())) {
      String version = Catalog.version(snapshot.connection());
      return new ExportRun(tenant, about, version, vault::open)
          .write(snapshot, parts, ExportProgress.UNSEEN, out);
    } catch (SQLException e) {
      throw new DatabaseFailure("The database of " + tenant + " can't be exported", e);
    }
  }
}
