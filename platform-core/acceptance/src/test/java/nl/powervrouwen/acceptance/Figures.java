package nl.powervrouwen.acceptance;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;

/** How the benchmarks count and print. */
final class Figures {

  private Figures() {}

  /** Seconds since a moment of {@link System#nanoTime}. */
  static double seconds(long start) {
    return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
  }

  /** One line. */
  static void print(String what, double figure, String unit) {
    System.out.printf("%-62s %12.2f %s%n", what, figure, unit);
  }

  /**
   * The figure below which this part of all lies; 0 when there are none.
   *
   * @param part such as 0.5 for the median
   */
  static double quantile(Collection<Double> figures, double part) {
    double[] sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted.length == 0
        ? 0
        : sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))];
  }

  /** The mean; 0 when there are none. */
  static double mean(Collection<Double> figures) {
    return Arrays.stream(figures.stream().mapToDouble(Double::doubleValue).toArray())
        .average()
        .orElse(0);
  }
}
