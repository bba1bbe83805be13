package nl.powervrouwen.provisioner;

import java.util.UUID;
import java.util.function.Consumer;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.RegistryWriter;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells how far an order is. Steps are written down for people; points between them go to a
 * listener only, such as a test that ends the program there.
 */
public final class StepLog {

  private final RegistryWriter registry;
  private final UUID order;
  private final Consumer<String> points;
  private int number;
  private Order.@Nullable StepName current;

  /** Writes the steps of this order. */
  StepLog(RegistryWriter registry, UUID order, Consumer<String> points) {
    this.registry = registry;
    this.order = order;
    this.points = points;
  }

  /** The next step begins; the one before it, if it is still busy, is done. */
  public void begin(Order.StepName step) {
    if (current != null) {
      done(null);
    }
    number++;
    current = step;
    registry.step(order, number, step, Order.StepState.BUSY, null);
    points.accept(step + ": begun");
  }

  /**
   * Something within the step is done and lasts.
   *
   * @param what in a few words, the same each time
   */
  public void point(String what) {
    points.accept(current + ": " + what);
  }

  /**
   * The step is done.
   *
   * @param note what was done, in words; null when there is nothing to tell
   */
  public void done(@Nullable Words note) {
    end(Order.StepState.DONE, note);
  }

  /** The step that is busy can't go on now; it begins anew later. */
  void waits(Words why) {
    Order.StepName step = current == null ? Order.StepName.CHECK : current;
    registry.step(order, Math.max(number, 1), step, Order.StepState.BUSY, why);
    points.accept(step + ": waits");
  }

  /** The step that is busy, if there is one, failed. */
  void failed(Words note) {
    end(Order.StepState.FAILED, note);
  }

  private void end(Order.StepState state, @Nullable Words note) {
    Order.StepName step = current;
    if (step != null) {
      current = null;
      registry.step(order, number, step, state, note);
      points.accept(step + ": " + (state == Order.StepState.DONE ? "done" : "failed"));
    }
  }
}
