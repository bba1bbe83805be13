package nl.powervrouwen.provisioner;

import nl.powervrouwen.provisioner.postgres.TenantLifecycle;
import nl.powervrouwen.registry.CannotBeDone;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderState;

/** An order about a municipality that is here, with its data. */
abstract class LifecycleHandler implements OrderHandler {

  @Override
  public final OrderOutcome handle(Order order, ProvisionerTools tools, StepLog steps) {
    MunicipalityRecord municipality =
        order.tenant() == null ? null : tools.registry().municipality(order.tenant()).orElse(null);
    if (municipality == null || municipality.state() == MunicipalityState.OPENING) {
      return OrderOutcome.refused("Deze gemeente is er niet.", "There is no such municipality.");
    }
    TenantLifecycle life = new TenantLifecycle(tools.databases(), tools.secrets());
    try {
      return handle(new Work(order, municipality, life, tools, steps));
    } catch (CannotBeDone e) {
      steps.failed(e.words());
      return new OrderOutcome(OrderState.REFUSED, e.words());
    }
  }

  /** Carries it out. */
  abstract OrderOutcome handle(Work work);

  /** What the order asks for; refuses when it says nothing. */
  static String argument(Work work, String dutch, String english) {
    String argument = work.order().argument();
    if (argument == null || argument.isBlank()) {
      throw new CannotBeDone(dutch, english);
    }
    return argument.strip();
  }

  /** Refuses when its data are destroyed, or it has left. */
  static void needHere(Work work) {
    MunicipalityState state = work.municipality().state();
    if (!state.lives()) {
      String name = work.municipality().displayName();
      throw new CannotBeDone(name + " is vertrokken.", name + " has left.");
    }
  }

  /**
   * An order with all that it takes.
   *
   * @param order what was asked
   * @param municipality about whom
   * @param life its databases
   * @param tools everything else
   * @param steps told how far it is
   */
  record Work(
      Order order,
      MunicipalityRecord municipality,
      TenantLifecycle life,
      ProvisionerTools tools,
      StepLog steps) {}
}
