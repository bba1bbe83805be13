package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.powervrouwen.launcher.PlatformSettings;
import nl.powervrouwen.launcher.process.PidFile;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Eventually;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The commands of {@code ./run}, as a person types them, beside a platform that runs: here it was
 * started by this program and not by {@code ./run}, so this program writes down that it did.
 */
@Tag("server")
@ResourceLock(Shared.PLATFORM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunCommandIT {

  private static final TenantId NEW = new TenantId("ooststellingwerf");
  private static final String SEE_HELP = "./run help tells what it can do";

  private final RunningPlatform platform = RunningPlatform.shared();
  private final PlatformSettings settings = platform.platform().settings();
  private final PidFile launcher = new PidFile(settings.dataDir().resolve("run/launcher.pid"));
  private final Path status = settings.dataDir().resolve("run/status.properties");

  @TempDir private Path folder;

  /**
   * What came of a command.
   *
   * @param code with which it ended
   * @param out what it said
   * @param err what it said about what went wrong
   */
  private record Said(int code, String out, String err) {

    /** That it did what was asked. */
    Said did() {
      assertThat(code).as(out + err).isZero();
      return this;
    }

    /** That it did not, and said why. */
    void refused(String... why) {
      assertThat(code).as(out + err).isEqualTo(1);
      assertThat(err).isNotBlank().doesNotContain("\tat ");
      assertThat(List.of(why)).allSatisfy(words -> assertThat(err).contains(words));
    }
  }

  @BeforeAll
  void writeDownThatItRuns() throws IOException {
    launcher.write(ProcessHandle.current().pid());
    Files.writeString(
        status,
        "phase=READY\nreason=\nhttp=%d\nkeycloak=%d\npostgres=%d\n"
            .formatted(settings.httpPort(), settings.keycloakPort(), settings.postgresPort()));
  }

  @AfterAll
  void forget() throws IOException {
    launcher.delete();
    Files.deleteIfExists(status);
  }

  private Said run(String... words) throws IOException, InterruptedException {
    return run(settings.dataDir(), words);
  }

  private Said run(Path data, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(settings.project().resolve("run").toString());
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("PV_"));
    builder.environment().put("PV_DATA_DIR", data.toString());
    Path out = Files.createTempFile(folder, "said", ".out");
    Path err = Files.createTempFile(folder, "said", ".err");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    return new Said(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  @Test
  @Order(1)
  void tellsOfEachCommandThatThereIs() throws Exception {
    String script = Files.readString(settings.project().resolve("run"));
    var all = Pattern.compile("\"\" \\|([^)]*)\\) ;;").matcher(script);
    assertThat(all.find()).isTrue();
    List<String> commands =
        Arrays.stream(all.group(1).split("[|\\s\\\\]+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    assertThat(commands).contains("stop", "status", "token", "onboard", "destroy");

    Said help = run("help").did();

    assertThat(help.out()).contains(commands).contains("PV_DATA_DIR");
    assertThat(help.err()).isEmpty();
  }

  @Test
  @Order(1)
  void refusesACommandThatThereIsNot() throws Exception {
    Said unknown = run("dans");

    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("Unknown: dans", "./run stop");
    assertThat(unknown.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"suspend", "token berkelland", "status now", "export", "restore x", "onboard"})
  @Order(1)
  void refusesACommandWithTooFewOrTooManyWords(String words) throws Exception {
    Said said = run(words.split(" ", -1));

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains(SEE_HELP);
  }

  @Test
  @Order(1)
  void showsWhatRunsAndWhere() throws Exception {
    Said ready = run("status").did();

    assertThat(ready.out())
        .startsWith("Ready")
        .contains("127.0.0.1:" + settings.postgresPort())
        .contains("http://localhost:" + settings.keycloakPort())
        .contains("http://<tenant>.localhost:" + settings.httpPort())
        .contains("process " + ProcessHandle.current().pid())
        .doesNotContain("not running");
  }

  @Test
  @Order(1)
  void showsThatNothingRunsWhereNothingWasStarted() throws Exception {
    Said nothing = run(folder, "status");

    assertThat(nothing.code()).isEqualTo(3);
    assertThat(nothing.out()).startsWith("Not running").doesNotContain("process ");
    run(folder, "suspend", "berkelland")
        .refused("No platform runs here; start it first with ./run");
    assertThat(run(folder, "stop").did().out()).contains("The platform was not running");
  }

  @Test
  @Order(1)
  void stopsTheLauncherThatWasWrittenDown() throws Exception {
    Process started = new ProcessBuilder("sleep", "120").start();
    try {
      PidFile file = new PidFile(folder.resolve("run/launcher.pid"));
      file.write(started.pid());

      Said stopped = run(folder, "stop").did();

      assertThat(stopped.out())
          .contains("Stopping the platform (process " + started.pid() + ")", "Stopped");
      assertThat(started.isAlive()).isFalse();
      assertThat(file.running()).isEmpty();
    } finally {
      started.destroyForcibly();
    }
  }

  @Test
  @Order(1)
  void printsATokenWithWhichTheApiAnswers() throws Exception {
    Said said = run("token", platform.first().value(), "trainer").did();

    String token = said.out().strip();
    assertThat(new Api(platform.address(platform.first()), token).get("ik").status())
        .isEqualTo(200);
    run("token", platform.first().value(), "niemand").refused("Keycloak refuses the user niemand");
    run("token", "Geen gemeente", "trainer").refused("Geen gemeente is no tenant");
  }

  private String pack(String name) throws IOException {
    Path pack = Files.createDirectories(folder.resolve("pack"));
    Files.writeString(
        pack.resolve("tenant.yaml"),
        """
        pack: 1
        id: %1$s
        gemeentecode: "0085"
        name: %2$s
        host: %1$s.localhost
        """
            .formatted(NEW, name));
    return pack.toString();
  }

  @Test
  @Order(2)
  void showsWhatAPackWouldDoAndDoesIt() throws Exception {
    assertThat(run("onboard", pack("Gemeente Proef"), "--preview").did().out())
        .contains("Gemeente Proef is new. This would be made:", "0085")
        .contains("Nothing was done. Without --preview it is.");
    run("suspend", NEW.value()).refused("There is no such municipality.");

    assertThat(run("onboard", pack("Gemeente Proef")).did().out()).contains("database", "realm");

    assertThat(run("onboard", "--preview", pack("Gemeente Proef")).did().out())
        .contains("Gemeente Proef is here. This would change:\n  nothing");
    assertThat(run("onboard", pack("Gemeente Beproefd"), "--preview").did().out())
        .contains("Gemeente Proef -> Gemeente Beproefd");
    awaitStatus(200);
  }

  @Test
  @Order(3)
  void refusesAPackThatIsWrongOrNotThere() throws Exception {
    run("onboard", pack("\"\"")).refused("The pack has mistakes; nothing was changed", "line 4");
    run("onboard", folder.resolve("nergens").toString()).refused("There is no pack at");
  }

  @Test
  @Order(4)
  void closesTheDoorsAndOpensThemAgain() throws Exception {
    run("suspend", NEW.value()).did();
    awaitStatus(503);

    run("resume", NEW.value()).did();
    awaitStatus(200);
  }

  @Test
  @Order(5)
  void migratesOneOrAll() throws Exception {
    run("migrate", NEW.value()).did();
    run("migrate").did();
    run("migrate", "nergens").refused("There is no municipality nergens");
  }

  @Test
  @Order(6)
  void writesEverythingOfAMunicipalityIntoOneFile() throws Exception {
    run("export", NEW.value()).did();

    assertThat(exports()).hasSize(1);
    run("export", "nergens").refused("There is no such municipality.");
  }

  /** Debian's tools are older than this PostgreSQL; then it says which are needed. */
  @Test
  @Order(6)
  void backsUpOrSaysWhatItNeedsForThat() throws Exception {
    Said said = run("backup", NEW.value());

    if (said.code() == 0) {
      assertThat(said.out()).contains("backup");
    } else {
      said.refused("postgresql-client-18");
    }
    run("restore", NEW.value(), "geen.dump").refused("geen.dump");
    run("move", NEW.value(), "nergens").refused("nergens");
  }

  @Test
  @Order(7)
  void letsAMunicipalityLeaveAndDestroysItWithTheProofOfItsExport() throws Exception {
    run("destroy", NEW.value()).refused();
    run("close", NEW.value(), "6").did();
    awaitStatus(421);

    run("destroy", NEW.value(), "export received " + "0".repeat(64)).refused();
    String sha256 = Files.readString(Path.of(exports().getLast() + ".sha256")).substring(0, 64);
    run("destroy", NEW.value(), "export", "received", sha256).did();

    assertThat(settings.dataDir().resolve("exports").resolve(NEW.value())).doesNotExist();
    run("resume", NEW.value()).refused();
  }

  /** The exports of the municipality, the newest last. */
  private List<Path> exports() throws IOException {
    try (Stream<Path> files = Files.list(settings.dataDir().resolve("exports/" + NEW))) {
      return files
          .filter(file -> file.toString().endsWith(".zip"))
          .sorted(Comparator.comparingLong(file -> file.toFile().lastModified()))
          .toList();
    }
  }

  /** The status with which somebody with a fresh login is answered. */
  private void awaitStatus(int wanted) throws Exception {
    String host = NEW + ".localhost:" + settings.httpPort();
    String token =
        wanted == 200 ? run("token", NEW.value(), "coordinator").did().out().strip() : "none";
    Eventually.becomes(
        "status " + wanted,
        () ->
            new Wire(settings.httpPort(), host)
                .request("GET", "/api/v1/ik")
                .token(token)
                .send()
                .status(),
        status -> status == wanted);
  }
}
