package nl.powervrouwen.acceptance;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.powervrouwen.acceptance.SteadyWork.Pace;
import nl.powervrouwen.launcher.PlatformSettings;
import nl.powervrouwen.registry.TenantId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Prints what many municipalities on one installation cost; proves nothing and fails on nothing but
 * errors. {@code -Dscale.municipalities=342} says how many, {@code -Dscale.realms=false} that they
 * get no realms, {@code -Dscale.wait=true} that it also waits until nobody's memory is given back.
 */
@Tag("benchmark")
class ScaleBenchmarkIT {

  private static final int MUNICIPALITIES = Integer.getInteger("scale.municipalities", 8);
  private static final boolean REALMS =
      Boolean.parseBoolean(System.getProperty("scale.realms", "true"));
  private static final boolean WAIT = Boolean.getBoolean("scale.wait");

  private static final Duration WARM_UP = Duration.ofSeconds(25);
  private static final Duration MEASURED = Duration.ofSeconds(30);

  /** After it nobody's factory is open: docs/guides/scale-out.md. */
  private static final Duration IDLE = Duration.ofMinutes(11);

  /** A node keeps at most a hundred open; fewer are enough to tell what one costs. */
  private static final int AT_ONCE = 50;

  private static final double MB = 1e6;

  @Test
  void printsFigures() throws Exception {
    PlatformSettings settings = firstStart();
    ManyMunicipalities many;
    Footprint few;
    try (RunningPlatform platform = RunningPlatform.start(settings)) {
      few = Footprint.ofLiberty();
      few.print("application, two municipalities, nobody works");
      Footprint.ofKeycloak().print("Keycloak, two municipalities");
      many = new ManyMunicipalities(settings, MUNICIPALITIES, REALMS);
      open(platform, many);
      Figures.print("migration of all", many.migrateAll(), "s");
    }
    long start = System.nanoTime();
    try (RunningPlatform again = RunningPlatform.start(settings)) {
      Figures.print("start with all of them", Figures.seconds(start), "s");
      Figures.print("sites", again.platform().sites().size(), "");
      idle(many, few);
      cold(again);
      if (REALMS) {
        active(again, many);
      }
    }
  }

  /** Makes everything once and stops it: figures of a first start are of a making, not of a use. */
  private static PlatformSettings firstStart() {
    try (RunningPlatform platform = RunningPlatform.start()) {
      return platform.platform().settings();
    }
  }

  private static void open(RunningPlatform platform, ManyMunicipalities many) throws Exception {
    double tenants = many.disk("tenant\\_%");
    double keycloak = many.disk("keycloak");
    slowdown(platform, many);
    many.openWhile(() -> true);
    int count = many.opened().size();
    List<Double> seconds = many.seconds();
    Figures.print("municipalities" + (REALMS ? " with realms" : " without realms"), count, "");
    Figures.print("opening one, mean", Figures.mean(seconds), "s");
    Figures.print("opening one, median", Figures.quantile(seconds, 0.5), "s");
    Figures.print("opening one, p95", Figures.quantile(seconds, 0.95), "s");
    Figures.print("opening one, the longest", Figures.quantile(seconds, 1), "s");
    Figures.print(
        "opening one, mean of the last 10",
        Figures.mean(seconds.subList(Math.max(0, count - 10), count)),
        "s");
    Figures.print("disk of one's database", (many.disk("tenant\\_%") - tenants) / MB / count, "MB");
    Figures.print(
        "disk of one in Keycloak's database",
        (many.disk("keycloak") - keycloak) / MB / count,
        "MB");
    Footprint.ofKeycloak().print("Keycloak, all open");
  }

  /** How long requests of one municipality take, while others are opened and while they aren't. */
  private static void slowdown(RunningPlatform platform, ManyMunicipalities many) throws Exception {
    SteadyWork work = SteadyWork.at(platform, platform.first());
    var unused = work.workFor(WARM_UP);
    Pace quiet = work.workFor(MEASURED);
    quiet.print("nothing is opened", quiet);
    control(work, quiet);
    AtomicBoolean opening = new AtomicBoolean(true);
    try (ExecutorService colleague = Executors.newSingleThreadExecutor()) {
      Future<Pace> meanwhile = colleague.submit(() -> work.workWhile(opening::get));
      long end = System.nanoTime() + MEASURED.toNanos();
      many.openWhile(() -> System.nanoTime() < end);
      opening.set(false);
      meanwhile.get().print(many.opened().size() + " are opened meanwhile", quiet);
    }
    work.workFor(MEASURED).print("nothing is opened any more", quiet);
  }

  /**
   * What any work beside it costs on this machine: a program that only counts, with the lowest
   * priority, so that it never has a turn that the platform wants.
   */
  private static void control(SteadyWork work, Pace quiet) throws Exception {
    Process counting =
        new ProcessBuilder("nice", "-n", "19", "sh", "-c", "while :; do :; done").start();
    try {
      work.workFor(MEASURED).print("a program counts beside it", quiet);
    } finally {
      counting.destroyForcibly();
    }
  }

  /** What nobody's work costs. */
  private static void idle(ManyMunicipalities many, Footprint few) throws Exception {
    Figures.print("connections to municipalities' databases, nobody works", many.connections(), "");
    Footprint all = Footprint.ofLiberty();
    all.print("application, all open, nobody works");
    Figures.print(
        "  heap of one that nobody uses",
        (all.live() - few.live()) / 1000 / many.opened().size(),
        "KB");
    Footprint.ofKeycloak().print("Keycloak, all open, after a new start");
  }

  /** How long the first who comes has to wait. */
  private static void cold(RunningPlatform platform) throws IOException {
    Figures.print("first request after the start", millis(platform, platform.first()), "ms");
    Figures.print("the same again", millis(platform, platform.first()), "ms");
    Figures.print(
        "first request of another municipality", millis(platform, platform.second()), "ms");
  }

  /** What a municipality costs where somebody works, or worked before. */
  private static void active(RunningPlatform platform, ManyMunicipalities many) throws Exception {
    Footprint before = Footprint.ofLiberty();
    List<Double> first = new ArrayList<>();
    List<Double> again = new ArrayList<>();
    List<TenantId> some = many.opened().stream().limit(AT_ONCE).toList();
    for (TenantId tenant : some) {
      first.add(millis(platform, tenant));
      again.add(millis(platform, tenant));
    }
    Footprint used = Footprint.ofLiberty();
    Figures.print(
        "first request of a cold municipality, median", Figures.quantile(first, 0.5), "ms");
    Figures.print("first request of a cold municipality, p95", Figures.quantile(first, 0.95), "ms");
    Figures.print("the same again, median", Figures.quantile(again, 0.5), "ms");
    used.print("application, " + some.size() + " were used once");
    perOne("  heap of one that is used", before, used, some.size());
    Figures.print("connections after that", many.connections(), "");
    Footprint.ofKeycloak().print("Keycloak, after that");
    if (WAIT) {
      Thread.sleep(IDLE);
      Footprint after = Footprint.ofLiberty();
      after.print("application, " + IDLE.toMinutes() + " minutes after the last of them");
      perOne("  heap of one that was used", before, after, some.size());
      Figures.print("connections then", many.connections(), "");
    }
  }

  private static void perOne(String what, Footprint before, Footprint after, int count) {
    Figures.print(what, (after.live() - before.live()) / 1000 / count, "KB");
  }

  /** Without the login, which is Keycloak's. */
  private static double millis(RunningPlatform platform, TenantId tenant) throws IOException {
    Api api = platform.api(tenant, "coordinator");
    long start = System.nanoTime();
    api.get("programmas").success();
    return Figures.seconds(start) * 1000;
  }
}
