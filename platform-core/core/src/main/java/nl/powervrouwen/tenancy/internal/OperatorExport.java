package nl.powervrouwen.tenancy.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.List;
import nl.powervrouwen.tenancy.ExportAbout;
import nl.powervrouwen.tenancy.ExportPart;
import nl.powervrouwen.tenancy.ExportProgress;
import nl.powervrouwen.tenancy.ExportReceipt;
import nl.powervrouwen.tenancy.SecretStore;
import nl.powervrouwen.tenancy.TenantDatabases;
import nl.powervrouwen.tenancy.TenantId;

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
