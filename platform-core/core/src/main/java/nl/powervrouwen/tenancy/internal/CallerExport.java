package nl.powervrouwen.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.List;
import nl.powervrouwen.export.ExportAbout;
import nl.powervrouwen.export.ExportPart;
import nl.powervrouwen.export.ExportProgress;
import nl.powervrouwen.export.ExportReceipt;
import nl.powervrouwen.export.ExportRun;
import nl.powervrouwen.export.Snapshot;
import nl.powervrouwen.registry.DatabaseFailure;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.tenancy.CurrentTenant;
import nl.powervrouwen.tenancy.TenantExport;
import nl.powervrouwen.tenancy.TenantVault;

/**
 * The export of the caller's municipality, through its own login: it can't read what that can't.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class CallerExport implements TenantExport {

  @Inject private Connections connections;
  @Inject private CurrentTenant current;
  @Inject private TenantVault vault;

  @Override
  public ExportReceipt write(
      ExportAbout about,
      boolean withBsn,
      List<ExportPart> parts,
      ExportProgress progress,
      OutputStream out)
      throws IOException {
    TenantId tenant = current.tenant();
    try (Snapshot snapshot = new Snapshot(connections.as(tenant.database()))) {
      return new ExportRun(tenant, about, about.schemaVersion(), withBsn ? vault::open : null)
          .write(snapshot, parts, progress, out);
    } catch (SQLException e) {
      throw new DatabaseFailure("The database of " + tenant + " can't be exported", e);
    }
  }
}
