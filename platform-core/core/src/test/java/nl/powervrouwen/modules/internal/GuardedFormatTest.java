package nl.powervrouwen.modules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.powervrouwen.modules.FormatRow;
import nl.powervrouwen.refusals.ModuleFailure;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.Need;
import nl.powervrouwen.spi.Period;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.ReportFormat;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.spi.testkit.ReportBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedFormatTest {

  /** Facts about nobody. */
  private static final ReportFacts NOBODY =
      ReportBuilder.over(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31))).build();

  @TempDir private Path folder;
  @TempDir private Path copies;
  private final ModuleRegistry registry = new ModuleRegistry();
  private ClassLoader before = ClassLoader.getPlatformClassLoader();

  @BeforeEach
  void remember() {
    before = Thread.currentThread().getContextClassLoader();
  }

  /** A module with a format whose check and write do this. */
  private static JarMaker module(String check, String write) {
    return module(check, write, "java.util.Set.of(Need.ATTENDANCE)");
  }

  private static JarMaker module(String check, String write, String needs) {
    return JarMaker.module(
        """
        public java.util.List<ReportFormat> reportFormats() {
          return java.util.List.of(new ReportFormat() {
            public String id() { return "lijst"; }
            public String version() { return "1"; }
            public Words title() { return new Words("Lijst", "List"); }
            public Words description() { return title(); }
            public Validity validity() { return Validity.from(java.time.LocalDate.EPOCH); }
            public PeriodType periodType() { return PeriodType.ANY; }
            public java.util.List<FileKind> files() { return java.util.List.of(FileKind.PDF); }
            public java.util.Set<Need> needs() { return %s; }
            public void check(ReportFacts f, java.util.function.Consumer<ReportProblem> p) { %s }
            public FileKind write(ReportFacts facts, FileKind wanted, java.io.OutputStream out)
                throws java.io.IOException { %s }
          });
        }
        """
            .formatted(needs, check, write));
  }

  private ReportFormat format(String check, String write) throws Exception {
    module(check, write).to(folder.resolve("lijst.jar"));
    look();
    return registry.format("lijst", "1").orElseThrow();
  }

  private ModuleFolder look() throws Exception {
    ModuleFolder modules =
        new ModuleFolder(folder, () -> EveryModule.LIST, copies, registry, Duration.ofSeconds(20));
    modules.look();
    modules.look();
    return modules;
  }

  private static FileKind write(ReportFormat format) throws IOException {
    return format.write(NOBODY, FileKind.PDF, OutputStream.nullOutputStream());
  }

  @Test
  void writesWithTheModulesOwnClasses() throws Exception {
    ReportFormat format =
        format(
            "",
            "if (Thread.currentThread().getContextClassLoader() != Stranger.class.getClassLoader())"
                + " throw new IllegalStateException(); return FileKind.ZIP;");
    assertThat(write(format)).isEqualTo(FileKind.ZIP);
    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    assertThat(registry.formats()).extracting(row -> row.title().english()).containsExactly("List");
  }

  @Test
  void tellsWhichFactsAFormatIsHandedInTheOrderInWhichPeopleReadThem() throws Exception {
    module("", "return FileKind.PDF;", "java.util.Set.of(Need.ATTENDANCE, Need.NAME)")
        .to(folder.resolve("lijst.jar"));
    look();
    assertThat(registry.formats())
        .extracting(FormatRow::needs)
        .containsExactly(List.of(Need.NAME, Need.ATTENDANCE));
  }

  @Test
  void refusesAFormatThatAsksForFactsThatNobodyHas() throws Exception {
    module("", "return null;", "java.util.Set.of(new Need(\"dromen\", new Words(\"x\", \"y\")))")
        .to(folder.resolve("lijst.jar"));
    assertThat(look().rows().getFirst().reason())
        .extracting(Words::dutch)
        .asString()
        .contains("lijst", "vraagt om dromen");
  }

  @Test
  void turnsWhatAFormatThrowsIntoARefusalThatNamesIt() throws Exception {
    ReportFormat format =
        format("throw new NoClassDefFoundError(\"weg\");", "throw new IllegalStateException();");
    assertThatThrownBy(() -> format.check(NOBODY, problem -> {}))
        .isInstanceOf(ModuleFailure.class)
        .hasMessage("Module Lijst 1: check() threw java.lang.NoClassDefFoundError: weg");
    assertThatThrownBy(() -> write(format)).isInstanceOf(ModuleFailure.class);
    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }

  @Test
  void refusesAnAnswerThatIsNone() throws Exception {
    ReportFormat format = format("", "return null;");
    assertThatThrownBy(() -> write(format))
        .isInstanceOf(ModuleFailure.class)
        .hasMessageContaining("write() answered null");
  }

  @Test
  void letsACancellationAndAFailureToWritePass() throws Exception {
    ReportFormat format =
        format(
            "throw new java.util.concurrent.CancellationException();",
            "throw new java.io.IOException(\"vol\");");
    assertThatThrownBy(() -> format.check(NOBODY, problem -> {}))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> write(format)).isInstanceOf(IOException.class).hasMessage("vol");
  }
}
