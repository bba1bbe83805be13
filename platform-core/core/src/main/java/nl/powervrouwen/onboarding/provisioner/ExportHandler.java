package nl.powervrouwen.onboarding.provisioner;

import nl.powervrouwen.tenancy.CannotBeDone;
import nl.powervrouwen.tenancy.MunicipalityState;
import nl.powervrouwen.tenancy.Order;

/** Writes everything of a municipality into one file. */
final class ExportHandler extends LifeHandler {

  @Override
  Outcome handle(Work work) {
    if (work.municipality().state() == MunicipalityState.CLOSED) {
      String name = work.municipality().displayName();
      throw new CannotBeDone(
          "De gegevens van " + name + " zijn vernietigd.",
          "The data of " + name + " are destroyed.");
    }
    work.steps().begin(Order.StepName.EXPORT);
    ExportFile export = new ExportFile(work.tools(), work.municipality(), work.order());
    String sha256 = export.write(work.life(), work.order());
    return Outcome.done(
        "De export staat in " + export.path() + ". SHA-256: " + sha256,
        "The export is in " + export.path() + ". SHA-256: " + sha256);
  }
}
