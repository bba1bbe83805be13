package nl.powervrouwen.onboarding.provisioner;

import nl.powervrouwen.tenancy.Order;

/** Puts a backup in the place of what stands in a municipality's database. */
final class RestoreHandler extends LifeHandler {

  @Override
  Outcome handle(Work work) {
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
    return Outcome.done(
        "De back-up " + name + " is teruggezet. Iedereen logt opnieuw in.",
        "The backup " + name + " was put back. Everybody logs in anew.");
  }
}
