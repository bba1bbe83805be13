package nl.powervrouwen.provisioner;

import nl.powervrouwen.registry.Order;

/** Brings a municipality's database to another PostgreSQL server. */
final class MoveHandler extends LifecycleHandler {

  @Override
  OrderOutcome handle(Work work) {
    needHere(work);
    String to =
        argument(work, "Zeg naar welke PostgreSQL-server.", "Say to which PostgreSQL server.");
    String name = work.municipality().displayName();
    boolean there = work.municipality().databaseServer().equals(to);
    work.steps().begin(Order.StepName.COPY);
    work.life().move(work.municipality().tenant(), to);
    return there
        ? OrderOutcome.nothingToDo(
            name + " stond al op " + to + ".", name + " was on " + to + " already.")
        : OrderOutcome.done(name + " staat nu op " + to + ".", name + " is on " + to + " now.");
  }
}
