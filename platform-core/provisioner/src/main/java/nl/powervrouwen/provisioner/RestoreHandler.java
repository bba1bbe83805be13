package nl.powervrouwen.provisioner;

import nl.powervrouwen.registry.Order;

/** Puts a backup in the place of what stands in a municipality's database. */
final class RestoreHandler extends LifecycleHandler {

  @Override
  OrderOutcome handle(Work work) {
    needHere(work);
    String name =
        argument(
            work,
            "Zeg welke back-up: de naam van het bestand.",
            "Say which backup: the name of the file.");
    work.steps().begin(Order.StepName.RESTORE);
    work.life()
        .restore(
            work.municipality().tenant(),
            BackupHandler.folder(work),
            name,
            work.order().id().toString());
    return OrderOutcome.done(
        "De back-up " + name + " is teruggezet. Iedereen logt opnieuw in.",
        "The backup " + name + " was put back. Everybody logs in anew.");
  }
}
