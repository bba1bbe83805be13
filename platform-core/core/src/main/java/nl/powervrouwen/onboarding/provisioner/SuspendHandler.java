package nl.powervrouwen.onboarding.provisioner;

import java.time.Instant;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.tenancy.MunicipalityRecord;
import nl.powervrouwen.tenancy.MunicipalityState;
import nl.powervrouwen.tenancy.Order;
import nl.powervrouwen.tenancy.Standing;

/** Closes a municipality's doors for a while: its site says so, and its realm lets nobody in. */
final class SuspendHandler implements OrderHandler {

  @Override
  public Outcome handle(Order order, ProvisionerTools tools, StepLog steps) {
    MunicipalityRecord municipality =
        order.tenant() == null ? null : tools.ledger().municipality(order.tenant()).orElse(null);
    if (municipality == null) {
      return Outcome.refused("Deze gemeente is er niet.", "There is no such municipality.");
    }
    if (municipality.state() != MunicipalityState.OPEN
        && municipality.state() != MunicipalityState.SUSPENDED) {
      return Outcome.refused(
          municipality.displayName() + " is niet open, dus kan niet op slot.",
          municipality.displayName() + " is not open, so it can't be suspended.");
    }
    boolean changed = shut(municipality, tools, steps);
    return changed
        ? Outcome.done(
            municipality.displayName() + " is op slot. De gegevens blijven bewaard.",
            municipality.displayName() + " is suspended. Its data are kept.")
        : Outcome.nothingToDo(
            municipality.displayName() + " was al op slot.",
            municipality.displayName() + " was suspended already.");
  }

  private static boolean shut(
      MunicipalityRecord municipality, ProvisionerTools tools, StepLog steps) {
    steps.begin(Order.StepName.DOORS);
    boolean changed = municipality.state() != MunicipalityState.SUSPENDED;
    if (changed) {
      tools.ledger().write(municipality.in(MunicipalityState.SUSPENDED, Instant.now()));
      steps.point("register");
    }
    tools
        .ledger()
        .site(municipality.tenant())
        .filter(site -> site.standing() != Standing.SUSPENDED)
        .ifPresent(site -> tools.ledger().write(site.standing(Standing.SUSPENDED, site.since())));
    steps.point("site");
    changed |= tools.realms().suspend(municipality.tenant());
    steps.done(new Words("Niemand kan nog inloggen.", "Nobody can log in."));
    return changed;
  }
}
