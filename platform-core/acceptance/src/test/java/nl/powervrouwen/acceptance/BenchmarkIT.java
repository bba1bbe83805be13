package nl.powervrouwen.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.launcher.PlatformSettings;
import nl.powervrouwen.registry.TenantId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Prints how fast the platform is and how much memory it takes; proves nothing and fails on nothing
 * but errors. Run it with {@code ./test --benchmarks}; docs/benchmarks.md keeps the figures.
 */
@Tag("benchmark")
class BenchmarkIT {

  private static final int PEOPLE = 100_000;
  private static final int WARM_UP = 200;
  private static final int MEASURED = 500;

  @Test
  void printsFigures() throws Exception {
    PlatformSettings settings = firstStart();
    long start = System.nanoTime();
    try (RunningPlatform platform = RunningPlatform.start(settings)) {
      Figures.print("second start until every part is ready", Figures.seconds(start), "s");
      TenantId tenant = platform.first();
      Api api = platform.api(tenant, "coordinator");
      lists(platform, tenant, api);
      taps(api);
    }
  }

  /** Makes everything once and stops it; the data stay. */
  private static PlatformSettings firstStart() {
    try (RunningPlatform platform = RunningPlatform.start()) {
      return platform.platform().settings();
    }
  }

  private static void lists(RunningPlatform platform, TenantId tenant, Api api) throws Exception {
    register(api, 1_000);
    double few = listing("list of 50 by name, 1,000 people", api, "deelnemers?paginaGrootte=50");
    ManyPeople.insert(platform.platform().settings(), tenant, PEOPLE);
    double many = listing("list of 50 by name, 101,000 people", api, "deelnemers?paginaGrootte=50");
    Figures.print("  ratio", many / few, "x");
    String middle = ManyPeople.middle(platform.platform().settings(), tenant);
    double far =
        listing(
            "a page in the middle of 101,000", api, "deelnemers?paginaGrootte=50&vanaf=" + middle);
    Figures.print("  ratio to the first page", far / many, "x");
    search(api, "am tes");
    search(api, "vrouw99");
  }

  private static double listing(String what, Api api, String path) throws IOException {
    return median(what, () -> api.get(path).success());
  }

  /** Fewer than of other things: nobody may search more than 600 times in ten minutes. */
  private static void search(Api api, String words) throws IOException {
    median(
        "search '" + words + "' in 101,000 people",
        50,
        200,
        () -> api.post("deelnemers/_zoek", Map.of("zoekterm", words)).success());
  }

  private static void taps(Api api) throws IOException {
    DemoSession session = DemoSession.of(api, 15);
    int[] count = {0};
    median("one tap of attendance, saved durably", () -> session.tap(api, count[0]++));
  }

  private static void register(Api api, int people) throws IOException {
    long start = System.nanoTime();
    for (int i = 0; i < people; i++) {
      api.post("deelnemers", Map.of("voornaam", "Amina " + i, "achternaam", "Testvrouw")).success();
    }
    Figures.print("registering a participant, mean", Figures.seconds(start) / people * 1000, "ms");
  }

  private interface Call {
    void make() throws IOException;
  }

  private static double median(String what, Call call) throws IOException {
    return median(what, WARM_UP, MEASURED, call);
  }

  private static double median(String what, int warmUp, int measured, Call call)
      throws IOException {
    for (int i = 0; i < warmUp; i++) {
      call.make();
    }
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < measured; i++) {
      long start = System.nanoTime();
      call.make();
      millis.add((System.nanoTime() - start) / 1e6);
    }
    Collections.sort(millis);
    double middle = millis.get(measured / 2);
    System.out.printf(
        "%-62s median %7.2f ms   p95 %7.2f ms%n", what, middle, millis.get(measured * 95 / 100));
    return middle;
  }
}
