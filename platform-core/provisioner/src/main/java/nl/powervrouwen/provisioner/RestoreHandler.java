package nl.powervrouwen.provisioner;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.powervrouwen.provisioner.postgres.TenantBackup;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.CannotBeDone;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.Words;

/** Puts a backup in the place of what stands in a municipality's database. */
final class RestoreHandler extends LifecycleHandler {

  private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

  @Override
  OrderOutcome handle(Work work) {
    needHere(work);
    String name =
        argument(
            work,
            "Zeg welke back-up: de naam van het bestand.",
            "Say which backup: the name of the file.");
    Agreements agreements = new Agreements(work.tools());
    agreements.takePlaceOfOlder(work.order(), work.municipality().tenant());
    OrderOutcome waits = agreements.settle(question(work, backup(work, name)), work.steps());
    if (waits != null) {
      return waits;
    }
    work.steps().begin(Order.StepName.RESTORE);
    work.life()
        .restore(
            work.municipality().tenant(),
            BackupHandler.folder(work),
            name,
            work.order().id().toString());
    work.tools().registry().logEmergenciesAgain(work.municipality().tenant());
    return OrderOutcome.done(
        "De back-up " + name + " is teruggezet. Iedereen logt opnieuw in.",
        "The backup " + name + " was put back. Everybody logs in anew.");
  }

  private static TenantBackup backup(Work work, String name) {
    return work.life().backups(work.municipality().tenant(), BackupHandler.folder(work)).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CannotBeDone(
                    "Er is geen back-up " + name + " van deze gemeente.",
                    "There is no backup " + name + " of this municipality."));
  }

  /** Tied to the very dump: another file of the same name is another question. */
  private static AccessQuestion question(Work work, TenantBackup backup) {
    LocalDate day = LocalDate.ofInstant(backup.madeAt(), DUTCH);
    AccessChange.Line line =
        new AccessChange.Line(
            new Words("Alles wat is vastgelegd", "All that is recorded"),
            new Words("zoals het nu is", "as it is now"),
            new Words(
                "zoals het was op " + Notation.DUTCH.dateInWords(day) + " (" + backup.name() + ")",
                "as it was on " + Notation.ENGLISH.dateInWords(day) + " (" + backup.name() + ")"));
    return new AccessQuestion(
        work.order(),
        work.municipality().tenant(),
        work.municipality().databaseServer(),
        AccessChange.Ground.NOBODY_YET,
        backup.sha256(),
        List.of(line));
  }
}
