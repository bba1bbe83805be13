package nl.powervrouwen.provisioner;

import java.nio.file.Path;
import nl.powervrouwen.provisioner.postgres.TenantBackup;
import nl.powervrouwen.registry.Order;

/** Writes a backup with PostgreSQL's own tools. */
final class BackupHandler extends LifecycleHandler {

  @Override
  OrderOutcome handle(Work work) {
    needHere(work);
    work.steps().begin(Order.StepName.BACKUP);
    Path folder = folder(work);
    TenantBackup backup = work.life().backup(work.municipality().tenant(), folder);
    return OrderOutcome.done(
        "De back-up heet "
            + backup.name()
            + ". De sleutel van de kluis zit er niet in:"
            + " bewaar ook de map met geheimen.",
        "The backup is named "
            + backup.name()
            + ". The vault key is not in it:"
            + " keep the folder of secrets too.");
  }

  /** The folder with the backups of all tenants. */
  static Path folder(Work work) {
    return work.tools().installation().dataDir().resolve("backups");
  }
}
