package nl.powervrouwen.modules.internal;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import nl.powervrouwen.spi.PlatformModule;

/** Makes jars of source texts, as a stranger would: with the JDK's compiler and the spi's jar. */
final class JarMaker {

  private static final String SERVICE = "META-INF/services/" + PlatformModule.class.getName();

  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, String> files = new LinkedHashMap<>();
  private final Manifest manifest = new Manifest();
  private String classPath = jarOf(PlatformModule.class);

  JarMaker() {
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    spi(SpiVersion.OURS.toString());
  }

  /**
   * A module with one curriculum of one session.
   *
   * @param rule body of a method that is given {@code facts} and answers an Assessment
   */
  static JarMaker curriculum(String id, String version, String rule) {
    return module(
        """
        public java.util.List<Curriculum> curricula() {
          Words words = new Words("Proef", "Trial");
          CurriculumPart part = new CurriculumPart(1, PartKind.SESSION, words, words, words,
              java.time.Duration.ofHours(2), java.util.Set.of(), null, java.util.List.of());
          return java.util.List.of(new CurriculumPlan("%s", "%s", new Words("Proef", "Trial"), words,
              Validity.from(java.time.LocalDate.of(2022, 1, 1)), java.util.List.of(part),
              java.util.List.of(), facts -> rule(facts)));
        }
        static Assessment rule(AssessmentFacts facts) { %s }
        """
            .formatted(id, version, rule));
  }

  /** One whose rule asks for nothing. */
  static JarMaker curriculum(String id, String version) {
    return curriculum(id, version, "return new Assessment(java.util.List.of());");
  }

  /** A module with these members in its class. */
  static JarMaker module(String members) {
    return new JarMaker()
        .source(
            "stranger.Stranger",
            """
            package stranger;
            import nl.powervrouwen.spi.*;
            public class Stranger implements PlatformModule {
              %s
            }
            """
                .formatted(members))
        .file(SERVICE, "stranger.Stranger\n");
  }

  JarMaker source(String className, String text) {
    sources.put(className, text);
    return this;
  }

  JarMaker file(String path, String text) {
    files.put(path, text);
    return this;
  }

  JarMaker without(String path) {
    files.remove(path);
    return this;
  }

  final JarMaker spi(String version) {
    manifest.getMainAttributes().putValue(SpiVersion.ATTRIBUTE, version);
    return this;
  }

  /** As a module that says nothing of the spi. */
  JarMaker withoutSpi() {
    manifest.getMainAttributes().remove(new Attributes.Name(SpiVersion.ATTRIBUTE));
    return this;
  }

  /** Compiles against a spi that was released, and says so. */
  JarMaker madeFor(Path spi, String version) {
    classPath = spi.toString();
    return spi(version);
  }

  /** Compiles against the platform too, as a module that is not as it should be. */
  JarMaker compiledAgainst(Class<?> type) {
    classPath += File.pathSeparator + jarOf(type);
    return this;
  }

  /** The jar's bytes. */
  byte[] bytes() throws IOException {
    Path classes = Files.createTempDirectory("stranger");
    compile(classes);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes, manifest);
        Stream<Path> compiled = Files.walk(classes)) {
      for (Path file : compiled.filter(Files::isRegularFile).toList()) {
        put(jar, classes.relativize(file).toString(), Files.readAllBytes(file));
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        put(jar, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** Writes the jar. */
  Path to(Path jar) throws IOException {
    return Files.write(jar, bytes());
  }

  private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
    jar.putNextEntry(new JarEntry(name));
    jar.write(bytes);
    jar.closeEntry();
  }

  private void compile(Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    List<String> options =
        List.of("-d", classes.toString(), "-cp", classPath, "-proc:none", "--release", "21");
    List<JavaFileObject> units =
        sources.entrySet().stream()
            .map(source -> unit(source.getKey(), source.getValue()))
            .toList();
    if (!compiler.getTask(said, null, null, options, null, units).call()) {
      throw new IllegalStateException(said.toString());
    }
  }

  private static JavaFileObject unit(String className, String text) {
    URI uri = URI.create("string:///" + className.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static String jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
