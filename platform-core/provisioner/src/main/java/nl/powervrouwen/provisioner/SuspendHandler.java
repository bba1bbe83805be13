package nl.powervrouwen.provisioner;

import java.time.Instant;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.SiteStatus;
import nl.powervrouwen.spi.Words;

/** Closes a municipality's doors for a while: its site says so, and its realm lets nobody in. */
final class SuspendHandler implements OrderHandler {

  @Override
  public OrderOutcome handle(Order order, ProvisionerTools tools, StepLog steps) {
    MunicipalityRecord municipality =
        order.tenant() == null ? null : tools.registry().municipality(order.tenant()).orElse(null);
    if (municipality == null) {
      return OrderOutcome.refused("Deze gemeente is er niet.", "There is no such municipality.");
    }
    if (municipality.state() != MunicipalityState.OPEN
        && municipality.state() != MunicipalityState.SUSPENDED) {
      return OrderOutcome.refused(
          municipality.displayName() + " is niet open, dus kan niet op slot.",
          municipality.displayName() + " is not open, so it can't be suspended.");
    }
    boolean changed = shut(municipality, tools, steps);
    return changed
        ? OrderOutcome.done(
            municipality.displayName() + " is op slot. De gegevens blijven bewaard.",
            municipality.displayName() + " is suspended. Its data are kept.")
        : OrderOutcome.nothingToDo(
            municipality.displayName() + " was al op slot.",
            municipality.displayName() + " was suspended already.");
  }

  private static boolean shut(
      MunicipalityRecord municipality, ProvisionerTools tools, StepLog steps) {
    steps.begin(Order.StepName.DOORS);
    boolean changed = municipality.state() != MunicipalityState.SUSPENDED;
    if (changed) {
      tools.registry().write(municipality.in(MunicipalityState.SUSPENDED, Instant.now()));
      steps.point("register");
    }
    tools
        .registry()
        .site(municipality.tenant())
        .filter(site -> site.status() != SiteStatus.SUSPENDED)
        .ifPresent(site -> tools.registry().write(site.status(SiteStatus.SUSPENDED, site.since())));
    steps.point("site");
    changed |= tools.realms().suspend(municipality.tenant());
    steps.done(new Words("Niemand kan nog inloggen.", "Nobody can log in."));
    return changed;
  }
}
