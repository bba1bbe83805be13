package nl.powervrouwen.provisioner;

import java.time.Instant;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.SiteStatus;
import nl.powervrouwen.spi.Words;

/** Opens a municipality's doors again; everybody logs in anew. */
final class ResumeHandler implements OrderHandler {

  @Override
  public OrderOutcome handle(Order order, ProvisionerTools tools, StepLog steps) {
    MunicipalityRecord municipality =
        order.tenant() == null ? null : tools.registry().municipality(order.tenant()).orElse(null);
    if (municipality == null) {
      return OrderOutcome.refused("Deze gemeente is er niet.", "There is no such municipality.");
    }
    if (municipality.state() == MunicipalityState.OPEN && isOpen(municipality, tools)) {
      return OrderOutcome.nothingToDo(
          municipality.displayName() + " was al open.",
          municipality.displayName() + " was open already.");
    }
    if (municipality.state() != MunicipalityState.OPEN
        && municipality.state() != MunicipalityState.SUSPENDED) {
      return OrderOutcome.refused(
          municipality.displayName() + " is niet op slot, dus kan niet van slot.",
          municipality.displayName() + " is not suspended, so it can't be resumed.");
    }
    open(municipality, tools, steps);
    return OrderOutcome.done(
        municipality.displayName() + " is weer open.",
        municipality.displayName() + " is open again.");
  }

  private static boolean isOpen(MunicipalityRecord municipality, ProvisionerTools tools) {
    return tools
        .registry()
        .site(municipality.tenant())
        .filter(site -> site.status() != SiteStatus.SUSPENDED)
        .isPresent();
  }

  private static void open(MunicipalityRecord municipality, ProvisionerTools tools, StepLog steps) {
    steps.begin(Order.StepName.DOORS);
    tools.realms().resume(municipality.tenant());
    steps.point("realm");
    tools.registry().write(municipality.in(MunicipalityState.OPEN, Instant.now()));
    steps.point("register");
    SiteStatus status = municipality.trouble() == null ? SiteStatus.OPEN : SiteStatus.UPDATING;
    tools
        .registry()
        .site(municipality.tenant())
        .ifPresent(site -> tools.registry().write(site.status(status, Instant.now())));
    steps.done(new Words("Iedereen logt opnieuw in.", "Everybody logs in anew."));
  }
}
