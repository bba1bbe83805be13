package nl.powervrouwen.provisioner;

import nl.powervrouwen.registry.CannotBeDone;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;

/** Writes everything of a municipality into one file. */
final class ExportHandler extends LifecycleHandler {

  @Override
  OrderOutcome handle(Work work) {
    if (work.municipality().state() == MunicipalityState.CLOSED) {
      String name = work.municipality().displayName();
      throw new CannotBeDone(
          "De gegevens van " + name + " zijn vernietigd.",
          "The data of " + name + " are destroyed.");
    }
    work.steps().begin(Order.StepName.EXPORT);
    ExportFile export = new ExportFile(work.tools(), work.municipality(), work.order());
    String sha256 = export.write(work.life(), work.order());
    return OrderOutcome.done(
        "De export staat in " + export.path() + ". SHA-256: " + sha256,
        "The export is in " + export.path() + ". SHA-256: " + sha256);
  }
}
