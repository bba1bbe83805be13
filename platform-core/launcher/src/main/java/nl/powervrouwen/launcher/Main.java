package nl.powervrouwen.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.powervrouwen.launcher.login.CodeFlow;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.provisioner.keycloak.DemoUser;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.TenantId;

/** The commands of {@code ./run}, after it has built what was stale. */
public final class Main {

  private static final String SEE_HELP = "./run help tells what it can do";

  private static final Logger LOGS = Logger.getLogger("");

  private Main() {}

  /** Runs one command; the exit code is 0 when it did what was asked. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    // Progress is told in our own words; libraries speak up when something is wrong.
    LOGS.setLevel(Level.WARNING);
    int code;
    try {
      code = run(List.of(arguments), out, err);
    } catch (CannotStart e) {
      err.println("\n" + e.getMessage());
      code = 1;
    }
    out.flush();
    System.exit(code);
  }

  private static int run(List<String> arguments, PrintStream out, PrintStream err) {
    Path project = Path.of(System.getProperty("powervrouwen.project", ""));
    String command = arguments.isEmpty() ? "" : arguments.getFirst();
    return switch (command) {
      case "provision" ->
          only(arguments, 1, err) ? new ProvisionCommand(System.getenv(), out).prepare() : 2;
      case "provisioner" ->
          only(arguments, 1, err) ? new ProvisionCommand(System.getenv(), out).work() : 2;
      case "onboard", "suspend", "resume", "migrate" ->
          order(command, arguments, project, out, err);
      case "export", "backup", "restore", "move", "close", "destroy" ->
          life(arguments, project, out, err);
      default ->
          local(command, arguments, PlatformSettings.from(System.getenv(), project), out, err);
    };
  }

  /** What is asked of the provisioner of a platform that runs. */
  private static int order(
      String command, List<String> arguments, Path project, PrintStream out, PrintStream err) {
    List<String> words = new ArrayList<>(arguments);
    boolean preview = command.equals("onboard") && words.remove("--preview");
    if (words.size() > 2 || (words.size() < 2 && !command.equals("migrate"))) {
      err.println(SEE_HELP);
      return 2;
    }
    OrderCommand orders =
        new OrderCommand(OrderCommand.register(System.getenv(), project), out, err);
    String about = words.size() == 2 ? words.get(1) : null;
    if (command.equals("onboard") && about != null) {
      return orders.onboard(Path.of(about), preview);
    }
    return orders.order(OrderKind.valueOf(command.toUpperCase(Locale.ROOT)), about);
  }

  /** What can happen to a municipality after it was opened. */
  private static int life(List<String> arguments, Path project, PrintStream out, PrintStream err) {
    LifecycleCommand asked = LifecycleCommand.of(arguments);
    if (asked == null) {
      err.println(SEE_HELP);
      return 2;
    }
    return new OrderCommand(OrderCommand.register(System.getenv(), project), out, err)
        .order(asked.kind(), asked.tenant(), asked.argument());
  }

  private static int local(
      String command,
      List<String> arguments,
      PlatformSettings settings,
      PrintStream out,
      PrintStream err) {
    return switch (command) {
      case "stop" -> only(arguments, 1, err) ? new StopCommand(settings, out).run() : 2;
      case "status" -> only(arguments, 1, err) ? new StatusCommand(settings, out).run() : 2;
      case "token" -> only(arguments, 3, err) ? token(settings, arguments, out) : 2;
      default -> start(settings, arguments, out, err);
    };
  }

  private static int start(
      PlatformSettings settings, List<String> options, PrintStream out, PrintStream err) {
    for (String option : options) {
      if (!List.of("--detach", "--fresh", "--yes", "--in-background").contains(option)) {
        err.println("Unknown: " + option + ". " + SEE_HELP);
        return 2;
      }
    }
    if (options.contains("--fresh")
        && !new FreshCommand(settings, out).run(options.contains("--yes"))) {
      return 1;
    }
    return options.contains("--detach")
        ? new DetachCommand(settings, out, err).run()
        : new RunCommand(settings, out, err).run();
  }

  private static int token(PlatformSettings settings, List<String> arguments, PrintStream out) {
    TenantId tenant;
    try {
      tenant = new TenantId(arguments.get(1));
    } catch (IllegalArgumentException e) {
      throw new CannotStart(arguments.get(1) + " is no tenant: " + e.getMessage(), e);
    }
    int port =
        Status.read(settings.dataDir()).map(Status::keycloakPort).orElse(settings.keycloakPort());
    String issuer = "http://localhost:" + port + "/realms/" + tenant;
    out.println(new CodeFlow(issuer).token(arguments.get(2), DemoUser.PASSWORD));
    return 0;
  }

  private static boolean only(List<String> arguments, int count, PrintStream err) {
    if (arguments.size() != count) {
      err.println(SEE_HELP);
      return false;
    }
    return true;
  }
}
