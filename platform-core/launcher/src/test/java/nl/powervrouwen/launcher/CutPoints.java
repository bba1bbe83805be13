package nl.powervrouwen.launcher;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The points at which work is cut off: {@code ./test --drills} takes each, {@code ./test} a sample
 * that the system property {@code seed} decides.
 */
public final class CutPoints {

  private static final long SEED = 20261122;

  private CutPoints() {}

  /** The numbers from 1 to {@code last}, or in a sample one of each of so many stretches. */
  public static List<Integer> upTo(int last, int stretches) {
    if (Boolean.getBoolean("drills") || stretches >= last) {
      return IntStream.rangeClosed(1, last).boxed().toList();
    }
    long seed = Long.getLong("seed", SEED);
    Random random = new Random(seed);
    List<Integer> some =
        IntStream.range(0, stretches)
            .map(i -> random.nextInt(i * last / stretches, (i + 1) * last / stretches) + 1)
            .boxed()
            .toList();
    System.out.printf(
        "Drill: %s of %d points, seed %d (-Dseed=N takes others, ./test --drills all)%n",
        some, last, seed);
    return some;
  }
}
