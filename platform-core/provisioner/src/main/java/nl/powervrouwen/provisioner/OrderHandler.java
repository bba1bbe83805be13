package nl.powervrouwen.provisioner;

import nl.powervrouwen.registry.Order;

/**
 * Carries out one kind of order. It may be cut off at any point of its work, also by a power cut;
 * the next provisioner then calls it again with the same order, and it goes on or starts anew.
 */
public interface OrderHandler {

  /**
   * Carries an order out.
   *
   * @param order busy, and without steps
   * @param tools what it works with
   * @param steps told of every step and point, for who looks on
   * @return what came of it
   * @throws RuntimeException when something outside failed; the order becomes {@code FAILED} with
   *     its message, and asking again goes on where it stopped
   */
  OrderOutcome handle(Order order, ProvisionerTools tools, StepLog steps);
}
