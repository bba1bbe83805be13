package nl.powervrouwen.launcher;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.packs.Change;
import nl.powervrouwen.packs.PackAnswer;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.packs.PackRefusal;
import nl.powervrouwen.packs.PackReview;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.PostgresAddress;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./run onboard}, {@code suspend}, {@code resume} and {@code migrate}: asks the provisioner
 * of a running platform, and shows what it does. Has no more keys than the application.
 */
final class OrderCommand {

  private static final Duration LOOK_EVERY = Duration.ofMillis(100);
  private static final Duration SHOULD_BEGIN_WITHIN = Duration.ofSeconds(20);

  /** What the command ends with when nothing is done yet: neither good nor wrong. */
  private static final int AWAITS_AGREEMENT = 3;

  private static final Locale LANGUAGE = Locale.ENGLISH;

  private final Register register;
  private final PrintStream out;
  private final PrintStream err;
  private int shown;

  /** Asks here. */
  OrderCommand(Register register, PrintStream out, PrintStream err) {
    this.register = register;
    this.out = out;
    this.err = err;
  }

  /**
   * The register of the platform that runs on this machine, or of the one that the environment
   * names ({@code PV_DATABASE_HOST}, {@code PV_DATABASE_PORT}, {@code PV_DATABASE_SSLMODE}, {@code
   * PV_SECRETS_DIR}).
   *
   * @throws CannotStart when none runs
   */
  static Register register(Map<String, String> environment, Path project) {
    if (DatabaseVariables.nameServer(environment)) {
      return TenantDatabases.register(
          DatabaseVariables.server(environment), new SecretStore(secrets(environment)));
    }
    PlatformSettings settings = PlatformSettings.from(environment, project);
    Status status =
        Status.read(settings.dataDir())
            .filter(running -> running.phase() == Status.Phase.READY)
            .filter(running -> RunCommand.pidFile(settings.dataDir()).running().isPresent())
            .orElseThrow(() -> new CannotStart("No platform runs here; start it first with ./run"));
    return TenantDatabases.register(
        PostgresAddress.main("127.0.0.1", status.postgresPort(), "disable"),
        new SecretStore(settings.secretsDir()));
  }

  /** A folder that is not there is a mistake here: it would be made, and hold nothing. */
  private static Path secrets(Map<String, String> environment) {
    String named = environment.getOrDefault("PV_SECRETS_DIR", "").strip();
    if (named.isEmpty() || !Files.isDirectory(Path.of(named))) {
      throw new CannotStart(
          "PV_SECRETS_DIR must name the installation's folder of secrets, but it is "
              + (named.isEmpty() ? "not set" : named));
    }
    return Path.of(named);
  }

  /** Opens a municipality from its pack, or changes it. */
  int onboard(Path place, boolean preview) {
    if (!Files.exists(place)) {
      throw new CannotStart("There is no pack at " + place);
    }
    PackArchive archive;
    PackAnswer.Preview answer;
    try {
      archive = PackArchive.at(place);
      answer = new PackReview(register).preview(archive);
    } catch (PackRefusal e) {
      err.println("The pack has mistakes; nothing was changed:\n" + e.in(LANGUAGE));
      return 1;
    }
    if (preview) {
      show(answer);
      return 0;
    }
    return follow(ask(OrderKind.APPLY, null, archive.toZip()));
  }

  private void show(PackAnswer.Preview answer) {
    out.println(
        answer.displayName()
            + (answer.opens() ? " is new. This would be made:" : " is here. This would change:"));
    for (Change change : answer.changes()) {
      out.println(
          "  "
              + change.label().in(LANGUAGE)
              + ": "
              + change.before().in(LANGUAGE)
              + " -> "
              + change.after().in(LANGUAGE));
    }
    if (answer.changes().isEmpty()) {
      out.println("  nothing");
    }
    out.println("Nothing was done. Without --preview it is.");
  }

  /** Asks for something about one municipality, or about all. */
  int order(OrderKind kind, @Nullable String tenant) {
    return follow(ask(kind, tenant == null ? null : id(tenant), null));
  }

  /**
   * Asks for something about one municipality.
   *
   * @param argument see {@link Order#argument}
   */
  int order(OrderKind kind, String tenant, @Nullable String argument) {
    String user = System.getProperty("user.name", "command");
    return follow(
        register.ask(
            kind, id(tenant), null, argument, OrderSource.COMMAND, "command:" + user, user));
  }

  private static TenantId id(String text) {
    try {
      return new TenantId(text);
    } catch (IllegalArgumentException e) {
      throw new CannotStart(text + " is no municipality: " + e.getMessage(), e);
    }
  }

  private UUID ask(OrderKind kind, @Nullable TenantId tenant, byte @Nullable [] pack) {
    String user = System.getProperty("user.name", "command");
    return register.ask(kind, tenant, pack, null, OrderSource.COMMAND, "command:" + user, user);
  }

  private int follow(UUID id) {
    Instant asked = Instant.now();
    boolean warned = false;
    String waits = "";
    while (true) {
      Order order = register.order(id).orElseThrow();
      show(order);
      if (order.state().isEnd()) {
        return end(order, asked);
      }
      String why = waits(order);
      if (!why.isEmpty() && !why.equals(waits)) {
        out.println(why);
        waits = why;
      }
      if (order.state() == OrderState.AGREEMENT) {
        return AWAITS_AGREEMENT;
      }
      if (!warned
          && order.state() == OrderState.WAITING
          && Duration.between(asked, Instant.now()).compareTo(SHOULD_BEGIN_WITHIN) > 0) {
        out.println("Still waiting: is a provisioner at work? ./run provisioner starts one");
        warned = true;
      }
      pause();
    }
  }

  /** Why the order waits; empty when it does not. */
  private static String waits(Order order) {
    return order.steps().stream()
        .filter(step -> step.state() == Order.StepState.BUSY)
        .map(Order.Step::note)
        .flatMap(Stream::ofNullable)
        .map(note -> note.in(LANGUAGE))
        .collect(Collectors.joining(" "));
  }

  /** Prints the steps that ended since the last look, each with its time. */
  private void show(Order order) {
    List<Order.Step> ended = order.steps().stream().filter(step -> step.endedAt() != null).toList();
    for (Order.Step step : ended.subList(Math.min(shown, ended.size()), ended.size())) {
      Instant end = step.endedAt() == null ? step.beganAt() : step.endedAt();
      Words note = step.note();
      out.println(
          String.format(
              Locale.ROOT,
              "[%6.2f s] %-14s %s%s",
              Duration.between(step.beganAt(), end).toMillis() / 1000.0,
              step.name().name().toLowerCase(Locale.ROOT),
              step.state().name().toLowerCase(Locale.ROOT),
              note == null || step.state() == Order.StepState.FAILED
                  ? ""
                  : ": " + note.in(LANGUAGE)));
    }
    shown = ended.size();
  }

  private int end(Order order, Instant asked) {
    Words outcome = order.outcome();
    boolean good = order.state() == OrderState.DONE || order.state() == OrderState.NOTHING_TO_DO;
    (good ? out : err)
        .println(
            String.format(
                Locale.ROOT,
                "%s (%.1f s)",
                outcome == null ? order.state() : outcome.in(LANGUAGE),
                Duration.between(asked, Instant.now()).toMillis() / 1000.0));
    return good ? 0 : 1;
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_EVERY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted; the order goes on");
    }
  }
}
