package nl.powervrouwen.provisioner;

import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.spi.Words;

/**
 * What came of an order.
 *
 * @param state its end, or that the municipality must agree first
 * @param words the same for people
 */
public record OrderOutcome(OrderState state, Words words) {

  /** Refuses a state in which there is work to do. */
  public OrderOutcome {
    if (state.isWork()) {
      throw new IllegalArgumentException(state + " is no end");
    }
  }

  /** All of it is done. */
  public static OrderOutcome done(String dutch, String english) {
    return new OrderOutcome(OrderState.DONE, new Words(dutch, english));
  }

  /** All was as asked already. */
  public static OrderOutcome nothingToDo(String dutch, String english) {
    return new OrderOutcome(OrderState.NOTHING_TO_DO, new Words(dutch, english));
  }

  /** It can't be done as asked; nothing was changed. */
  public static OrderOutcome refused(String dutch, String english) {
    return new OrderOutcome(OrderState.REFUSED, new Words(dutch, english));
  }

  /** Nothing was changed, and nothing will be until the municipality has agreed. */
  public static OrderOutcome awaits(String dutch, String english) {
    return new OrderOutcome(OrderState.AGREEMENT, new Words(dutch, english));
  }

  /** Something outside failed; asking again goes on where it stopped. */
  public static OrderOutcome failed(String dutch, String english) {
    return new OrderOutcome(OrderState.FAILED, new Words(dutch, english));
  }
}
