package nl.powervrouwen.onboarding.provisioner;

import nl.powervrouwen.spi.Words;
import nl.powervrouwen.tenancy.OrderState;

/**
 * What came of an order.
 *
 * @param state its end
 * @param words the same for people
 */
public record Outcome(OrderState state, Words words) {

  /** Refuses a state that is no end. */
  public Outcome {
    if (!state.isEnd()) {
      throw new IllegalArgumentException(state + " is no end");
    }
  }

  /** All of it is done. */
  public static Outcome done(String dutch, String english) {
    return new Outcome(OrderState.DONE, new Words(dutch, english));
  }

  /** All was as asked already. */
  public static Outcome nothingToDo(String dutch, String english) {
    return new Outcome(OrderState.NOTHING_TO_DO, new Words(dutch, english));
  }

  /** It can't be done as asked; nothing was changed. */
  public static Outcome refused(String dutch, String english) {
    return new Outcome(OrderState.REFUSED, new Words(dutch, english));
  }

  /** Something outside failed; asking again goes on where it stopped. */
  public static Outcome failed(String dutch, String english) {
    return new Outcome(OrderState.FAILED, new Words(dutch, english));
  }
}
