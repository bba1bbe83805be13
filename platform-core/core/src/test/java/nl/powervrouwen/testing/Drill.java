package nl.powervrouwen.testing;

import java.util.Random;
import java.util.stream.LongStream;

/**
 * What is too much for every run of the tests: {@code ./test} does a sample of it, {@code ./test
 * --drills} all of it. The system property {@code seed} decides which sample; the same seed takes
 * the same.
 */
public final class Drill {

  private static final long SEED = 20261122;

  private Drill() {}

  /** Seeds for random cases, the run's own first: two in a sample. */
  public static LongStream seeds(int whole) {
    long seed = Long.getLong("seed", SEED);
    int count = Boolean.getBoolean("drills") ? whole : 2;
    System.out.printf(
        "Drill: %d of %d random cases, seed %d (-Dseed=N takes others, ./test --drills all)%n",
        count, whole, seed);
    return LongStream.concat(LongStream.of(seed), new Random(seed).longs(1, 1_000_000_000))
        .limit(count);
  }
}
