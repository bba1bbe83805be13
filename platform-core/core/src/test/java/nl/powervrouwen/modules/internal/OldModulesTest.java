package nl.powervrouwen.modules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.powervrouwen.modules.ModuleRow;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.CurriculumVersion;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Period;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.ReportFormat;
import nl.powervrouwen.spi.ReportProblem;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.spi.testkit.AssessmentBuilder;
import nl.powervrouwen.spi.testkit.EnrolmentBuilder;
import nl.powervrouwen.spi.testkit.PersonBuilder;
import nl.powervrouwen.spi.testkit.ReportBuilder;
import nl.powervrouwen.spi.testkit.SessionBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Jars that were made for a spi of before, on the platform of today: each is compiled against the
 * spi that was released then, and loaded as any other.
 */
class OldModulesTest {

  private static final Path RELEASED = Path.of("../spi/released");
  private static final Pattern NAME = Pattern.compile("spi-(\\d+\\.\\d+)\\.\\d+\\.jar");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

  @TempDir private Path folder;
  @TempDir private Path copies;

  private final ModuleRegistry registry = new ModuleRegistry();
  private ModuleFolder modules;

  @BeforeEach
  void watch() {
    modules =
        new ModuleFolder(folder, () -> EveryModule.LIST, copies, registry, Duration.ofSeconds(20));
  }

  /** All spi's that were released in the generation that we are in. */
  static List<Path> releases() throws IOException {
    try (Stream<Path> files = Files.list(RELEASED)) {
      return files
          .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .filter(file -> version(file).startsWith(SpiVersion.OURS.major() + "."))
          .sorted()
          .toList();
    }
  }

  /** What a manifest said that was made for it, such as {@code 2.0}. */
  private static String version(Path release) {
    Matcher name = NAME.matcher(release.getFileName().toString());
    if (!name.matches()) {
      throw new IllegalArgumentException(release.toString());
    }
    return name.group(1);
  }

  /** The module that was kept beside a release. */
  private static JarMaker module(Path release) throws IOException {
    String name = release.getFileName().toString();
    String source = name.replace("spi-", "Module-").replace(".jar", ".java.txt");
    return new JarMaker()
        .source("old.OldModule", Files.readString(release.resolveSibling(source)))
        .file("META-INF/services/nl.powervrouwen.spi.PlatformModule", "old.OldModule\n")
        .madeFor(release, version(release));
  }

  private ModuleRow drop(JarMaker jar) throws IOException, InterruptedException {
    jar.to(folder.resolve("oud.jar"));
    modules.look();
    modules.look();
    return modules.rows().getFirst();
  }

  @ParameterizedTest
  @MethodSource("releases")
  void runsAModuleThatWasMadeForARelease(Path release) throws Exception {
    ModuleRow row = drop(module(release));
    assertThat(row.reason()).isNull();
    assertThat(row.state()).isEqualTo(ModuleRow.State.LOADED);
    assess();
    report();
  }

  private void assess() {
    Assessment assessment =
        registry
            .curriculum("oud", "1")
            .orElseThrow()
            .assess(AssessmentBuilder.asOf(DAY).session(session()).reached("gesprek", DAY).build());
    assertThat(assessment.complete()).isTrue();
    assertThat(assessment.requirements().getFirst().standing().dutch())
        .isEqualTo("op 2026-03-03 1 keer, 1 uur, PVT 90 minuten");
  }

  private void report() throws IOException {
    ReportFormat format = registry.format("oude-lijst", "1").orElseThrow();
    ReportFacts facts = facts();
    assertThat(format.periodType().fits(facts.period())).isTrue();
    List<ReportProblem> problems = new ArrayList<>();
    format.check(facts, problems::add);
    assertThat(problems)
        .extracting(ReportProblem::severity)
        .containsExactly(ReportProblem.Severity.WARNING);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(format.write(facts, FileKind.CSV, out)).isEqualTo(FileKind.CSV);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "Gemeente Voorbeeldstad;2026-01-01;2026-07-01;1;Voorbeeld, Amina;Groep Neede;"
                + "Proefprogramma;Fietsen 2;2026-03-03;Optional[2026-03-09];s;Gezondheid;[PVT];120;"
                + "Day[day=2026-03-03]\n");
  }

  private static SessionFact session() {
    return SessionBuilder.on(DAY)
        .key("s")
        .titled("Gezondheid")
        .part(1)
        .countsFor(StatutoryHours.PVT)
        .length(Hours.of(2))
        .attended(new Hours(90))
        .build();
  }

  private static ReportFacts facts() {
    return ReportBuilder.over(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)))
        .people(
            List.of(
                PersonBuilder.named("p", "Voorbeeld, Amina")
                    .born(LocalDate.of(1990, 5, 17))
                    .enrolments(
                        EnrolmentBuilder.in("Groep Neede", DAY)
                            .follows(
                                new CurriculumVersion(
                                    "fietsen", "2", new Words("Fietsen", "Cycling")))
                            .until(DAY.plusDays(6))
                            .sessions(session())
                            .build())
                    .build()))
        .build();
  }

  @Test
  void refusesAModuleOfTheFirstGenerationInWordsThatSayWhatToDo() throws Exception {
    ModuleRow row = drop(module(RELEASED.resolve("spi-1.0.0.jar")));
    assertThat(row.state()).isEqualTo(ModuleRow.State.REFUSED);
    assertThat(Objects.requireNonNull(row.reason()).dutch())
        .isEqualTo(
            "Deze module is gemaakt voor spi 1.0 en werkt niet op dit platform: dat heeft spi %s."
                    .formatted(SpiVersion.OURS)
                + " Vraag de maker om een versie voor spi %s. Zet die in de plaats van dit bestand."
                    .formatted(SpiVersion.OURS));
    assertThat(row.reason().english())
        .isEqualTo(
            "This module was made for spi 1.0 and does not work on this platform, which has spi %s."
                    .formatted(SpiVersion.OURS)
                + " Ask its maker for a version for spi %s. Put that in the place of this file."
                    .formatted(SpiVersion.OURS));
  }

  @Test
  void refusesAModuleOfTheFirstGenerationThatSaysItIsOfThisOne() throws Exception {
    ModuleRow row = drop(module(RELEASED.resolve("spi-1.0.0.jar")).spi(SpiVersion.OURS.toString()));
    assertThat(row.state()).isEqualTo(ModuleRow.State.REFUSED);
    assertThat(Objects.requireNonNull(row.reason()).english()).contains("PartKind");
    assertThat(registry.curricula(DAY)).isEmpty();
  }

  @Test
  void isOfTheNewestReleaseOrNewer() throws IOException {
    assertThat(releases()).isNotEmpty();
    assertThat(releases())
        .extracting(OldModulesTest::version)
        .allSatisfy(
            version ->
                assertThat(Integer.parseInt(version.substring(version.indexOf('.') + 1)))
                    .isLessThanOrEqualTo(SpiVersion.OURS.minor()));
  }
}
