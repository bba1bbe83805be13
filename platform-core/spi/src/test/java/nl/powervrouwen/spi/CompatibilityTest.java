package nl.powervrouwen.spi;

import static org.assertj.core.api.Assertions.assertThat;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javassist.CtClass;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A module that was made for a released spi works with this one: nothing that it may use went or
 * changed, and nothing is asked of it that it doesn't have.
 */
class CompatibilityTest {

  private static final Path RELEASED = Path.of("released");
  private static final String GENERATION = "spi-2\\.";
  private static final Path CLASSES = Path.of("target/classes");

  @TempDir private Path folder;

  /** All releases of the generation that we are in, the first one first; there is one at least. */
  static List<Path> releases() throws IOException {
    try (Stream<Path> files = Files.list(RELEASED)) {
      return files
          .filter(file -> file.getFileName().toString().matches(GENERATION + ".*\\.jar"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("releases")
  void worksWithModulesMadeForARelease(Path release) throws IOException {
    assertThat(broken(release, jar(CLASSES))).isEmpty();
  }

  @Test
  void noticesAClassThatWent() throws IOException {
    copyClasses();
    Files.delete(folder.resolve("nl/powervrouwen/spi/FileKind.class"));
    assertThat(broken(releases().getFirst(), jar(folder))).contains("nl.powervrouwen.spi.FileKind");
  }

  @Test
  void noticesAMethodThatWent() throws IOException {
    changed(
        "Period", "public record Period(java.time.LocalDate from, java.time.LocalDate until) {}");
    assertThat(broken(releases().getFirst(), jar(folder)))
        .containsExactly("nl.powervrouwen.spi.Period");
  }

  @Test
  void noticesAQuestionThatOldModulesCanNotAnswer() throws IOException {
    changed(
        "PlatformModule",
        """
        public interface PlatformModule {
          default java.util.List<Curriculum> curricula() { return java.util.List.of(); }
          default java.util.List<ReportFormat> reportFormats() { return java.util.List.of(); }
          String licence();
        }
        """);
    assertThat(broken(releases().getFirst(), jar(folder)))
        .containsExactly("nl.powervrouwen.spi.PlatformModule");
  }

  @Test
  void noticesAFactWithoutAnAnswerOfItsOwn() throws IOException {
    changed(
        "EnrolmentFacts",
        facts("String group(); String programme(); java.time.LocalDate from(); String place();"));
    assertThat(broken(releases().getFirst(), jar(folder)))
        .containsExactly("nl.powervrouwen.spi.EnrolmentFacts");
  }

  @Test
  void allowsAFactWithAnAnswerOfItsOwn() throws IOException {
    changed(
        "EnrolmentFacts",
        facts(
            """
            String group(); String programme(); java.time.LocalDate from();
            default Optional<String> place() { return Optional.empty(); }
            """));
    assertThat(broken(releases().getFirst(), jar(folder))).isEmpty();
  }

  private static String facts(String methods) {
    return """
        import java.util.List;
        import java.util.Optional;
        public interface EnrolmentFacts {
          %s
          default Optional<CurriculumVersion> curriculum() { return Optional.empty(); }
          default Optional<java.time.LocalDate> until() { return Optional.empty(); }
          default List<SessionFact> sessions() { return List.of(); }
        }
        """
        .formatted(methods);
  }

  @Test
  void noticesARecordThatLostAConstructor() throws IOException {
    changed(
        "Milestone",
        "public record Milestone(String id, Words title, Source source, boolean needed) {}");
    assertThat(broken(releases().getFirst(), jar(folder)))
        .containsExactly("nl.powervrouwen.spi.Milestone");
  }

  @Test
  void allowsARecordThatGrewAndKeptItsConstructor() throws IOException {
    changed(
        "Milestone",
        """
        public record Milestone(String id, Words title, Source source, boolean needed) {
          public Milestone(String id, Words title, Source source) { this(id, title, source, true); }
        }
        """);
    assertThat(broken(releases().getFirst(), jar(folder))).isEmpty();
  }

  @Test
  void noticesAConstantThatAnOldSwitchDoesNotKnow() throws IOException {
    changed(
        "ReportProblem",
        """
        public record ReportProblem(Severity severity, String person, String session, String field,
            Words what, Source rule) {
          public enum Severity { ERROR, WARNING, HINT }
        }
        """);
    assertThat(broken(releases().getFirst(), jar(folder)))
        .containsExactly("nl.powervrouwen.spi.ReportProblem$Severity");
  }

  @Test
  void allowsAQuestionWithAnAnswerOfItsOwn() throws IOException {
    changed(
        "PlatformModule",
        """
        public interface PlatformModule {
          default java.util.List<Curriculum> curricula() { return java.util.List.of(); }
          default java.util.List<ReportFormat> reportFormats() { return java.util.List.of(); }
          default String licence() { return ""; }
        }
        """);
    assertThat(broken(releases().getFirst(), jar(folder))).isEmpty();
  }

  /** The classes that a module made for the old spi can't use as it did. */
  private static List<String> broken(Path old, Path now) {
    JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
    options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true); // JSpecify's annotations
    return new JarArchiveComparator(options)
            .compare(
                new JApiCmpArchive(old.toFile(), "released"),
                new JApiCmpArchive(now.toFile(), "now"))
            .stream()
            .filter(
                type -> !type.isBinaryCompatible() || !type.isSourceCompatible() || hasGrown(type))
            .map(JApiClass::getFullyQualifiedName)
            .toList();
  }

  /** A module's switch over an enum has no branch for another constant: MatchException. */
  private static boolean hasGrown(JApiClass type) {
    return type.getChangeStatus() == JApiChangeStatus.MODIFIED
        && type.getNewClass().map(CtClass::isEnum).orElse(false)
        && type.getFields().stream()
            .anyMatch(
                field ->
                    field.getChangeStatus() == JApiChangeStatus.NEW
                        && field.getAccessModifier().getNewModifier().orElse(AccessModifier.PRIVATE)
                            == AccessModifier.PUBLIC);
  }

  private void copyClasses() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(CLASSES.relativize(file));
        Files.createDirectories(to.resolveSibling("."));
        Files.copy(file, to);
      }
    }
  }

  /** The spi with another text for one type. */
  private void changed(String type, String text) throws IOException {
    copyClasses();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    URI name = URI.create("string:///nl/powervrouwen/spi/" + type + ".java");
    JavaFileObject source =
        new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return "package nl.powervrouwen.spi; " + text;
          }
        };
    List<String> options =
        List.of(
            "-d", folder.toString(), "-cp", CLASSES.toString(), "-proc:none", "--release", "21");
    boolean compiled = compiler.getTask(said, null, null, options, null, List.of(source)).call();
    assertThat(compiled).as(said.toString()).isTrue();
  }

  private static Path jar(Path classes) throws IOException {
    Path jar = Files.createTempFile("spi", ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
    return jar;
  }
}
