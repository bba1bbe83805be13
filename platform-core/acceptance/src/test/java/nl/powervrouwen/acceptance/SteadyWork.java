package nl.powervrouwen.acceptance;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.powervrouwen.registry.TenantId;

/**
 * What colleagues of one municipality do all day: twenty requests a second, half of them a list of
 * participants and half a tap of attendance. A request counts from the moment at which it was due,
 * so that one that waits for a slow one before it counts as slow too.
 */
final class SteadyWork {

  private static final Duration BETWEEN = Duration.ofMillis(100);
  private static final int PEOPLE = 200;

  private final Api api;
  private final DemoSession session;
  private int taps;

  private SteadyWork(Api api, DemoSession session) {
    this.api = api;
    this.session = session;
  }

  /** Makes the people and a session with fifteen of them. */
  static SteadyWork at(RunningPlatform platform, TenantId tenant) throws IOException {
    Api api = platform.api(tenant, "coordinator");
    for (int i = 0; i < PEOPLE; i++) {
      api.post("deelnemers", Map.of("voornaam", "Amina " + i, "achternaam", "Testvrouw")).success();
    }
    return new SteadyWork(api, DemoSession.of(api, 15));
  }

  /** Works for some time. */
  Pace workFor(Duration time) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    return workWhile(() -> System.nanoTime() < end);
  }

  /** Works as long as this holds. */
  Pace workWhile(BooleanSupplier holds) throws Exception {
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      Future<List<Double>> lists =
          both.submit(() -> millis(holds, () -> api.get("deelnemers?paginaGrootte=50").success()));
      Future<List<Double>> tapped =
          both.submit(() -> millis(holds, () -> session.tap(api, taps++)));
      return new Pace(lists.get(), tapped.get());
    }
  }

  private static List<Double> millis(BooleanSupplier holds, Callable<?> request) throws Exception {
    List<Double> millis = new ArrayList<>();
    long due = System.nanoTime();
    while (holds.getAsBoolean()) {
      LockSupport.parkNanos(due - System.nanoTime());
      var unused = request.call();
      millis.add((System.nanoTime() - due) / 1e6);
      due += BETWEEN.toNanos();
    }
    return millis;
  }

  /**
   * How long requests took, in milliseconds.
   *
   * @param lists lists of participants
   * @param taps saved attendance
   */
  record Pace(List<Double> lists, List<Double> taps) {

    Pace {
      lists = List.copyOf(lists);
      taps = List.copyOf(taps);
    }

    /** Prints them; beside those of a quiet time as a ratio. */
    void print(String when, Pace quiet) {
      print(when + ": list of participants", lists, quiet.lists);
      print(when + ": tap of attendance", taps, quiet.taps);
    }

    private static void print(String what, List<Double> millis, List<Double> quiet) {
      double median = Figures.quantile(millis, 0.5);
      double p95 = Figures.quantile(millis, 0.95);
      System.out.printf(
          "%-62s median %7.2f ms (x %.2f)   p95 %7.2f ms (x %.2f)   of %d%n",
          what,
          median,
          median / Figures.quantile(quiet, 0.5),
          p95,
          p95 / Figures.quantile(quiet, 0.95),
          millis.size());
    }
  }
}
