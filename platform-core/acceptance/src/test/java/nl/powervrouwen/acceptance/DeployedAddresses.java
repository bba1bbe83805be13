package nl.powervrouwen.acceptance;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.powervrouwen.launcher.PlatformSettings;

/**
 * Every address at which the running server answers, read from what it says it has started, from
 * Liberty's own jars, from the classes of our screens and from the description of our API.
 */
final class DeployedAddresses {

  /** Liberty tells each web application that it has started, or that it is there no more. */
  private static final Pattern STARTED =
      Pattern.compile(
          "CWWKT001([67])I: [^\"]*?http:\\\\/\\\\/[^\"\\\\]+((?:\\\\/[A-Za-z0-9_.-]*)*)");

  private static final Pattern MAPPED = Pattern.compile("<url-pattern>\\s*([^<]+?)\\s*<");
  private static final Set<String> NAMES_ADDRESSES = Set.of("Route", "RouteAlias", "WebServlet");
  private static final String DESCRIPTION = "/api/v1/openapi.json";
  private static final String SOME_ID = "3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f";

  private DeployedAddresses() {}

  /** Below which addresses Liberty's own web applications answer, such as {@code /health}. */
  static Set<String> libertysRoots(PlatformSettings settings) {
    Set<String> roots = new TreeSet<>();
    try (Stream<String> lines =
        Files.lines(settings.dataDir().resolve("logs/liberty/messages.log"))) {
      lines.flatMap(line -> STARTED.matcher(line).results()).forEach(line -> follow(line, roots));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return roots;
  }

  private static void follow(MatchResult line, Set<String> roots) {
    String root = line.group(2).replace("\\", "").replaceAll("/$", "");
    if (line.group(1).equals("7")) {
      roots.remove(root);
    } else if (!root.isEmpty()) {
      roots.add(root);
    }
  }

  /** The addresses of Liberty's own web applications: each root, and all that is mapped below. */
  static Set<String> libertys(PlatformSettings settings) {
    Set<String> addresses = new TreeSet<>();
    Set<String> roots = libertysRoots(settings);
    for (String root : roots) {
      addresses.addAll(List.of(root, root + "/", root + "/x", root + "/x/y?a=b"));
    }
    try (Stream<Path> jars = Files.list(settings.runtime().resolve("wlp/lib"))) {
      for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
        addMapped(jar, roots, addresses);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return addresses;
  }

  private static void addMapped(Path file, Set<String> roots, Set<String> addresses)
      throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      String named =
          jar.getManifest() == null
              ? null
              : jar.getManifest().getMainAttributes().getValue("Web-ContextPath");
      var mappings = jar.getEntry("WEB-INF/web.xml");
      if (named == null || mappings == null) {
        return;
      }
      try (InputStream in = jar.getInputStream(mappings)) {
        List<String> patterns =
            MAPPED
                .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                .results()
                .map(match -> match.group(1))
                .toList();
        roots.stream()
            .filter(root -> isRoot(root, named))
            .forEach(root -> patterns.forEach(one -> addresses.add(root + filled(one))));
      }
    }
  }

  /** A context path may stand in the manifest as {@code health}, or as a name of a setting. */
  private static boolean isRoot(String root, String named) {
    String word = root.substring(1);
    return named.startsWith("@")
        ? named.toLowerCase(Locale.ROOT).contains(word)
        : named.replaceFirst("^/", "").equals(word);
  }

  private static String filled(String pattern) {
    return (pattern.startsWith("/") ? pattern : "/" + pattern)
        .replace("*", "berkelland")
        .replaceAll("/:[^/]*", "/" + SOME_ID);
  }

  /** The addresses of our screens as they are written, such as {@code deelnemers/:participant}. */
  static Set<String> screens() {
    return written(Set.of("Route", "RouteAlias"));
  }

  private static Set<String> written(Set<String> annotations) {
    Set<String> addresses = new TreeSet<>();
    for (JavaClass type : new ClassFileImporter().importPath(Path.of("../../ui/target/classes"))) {
      for (JavaAnnotation<JavaClass> annotation : type.getAnnotations()) {
        if (annotations.contains(annotation.getRawType().getSimpleName())) {
          Stream.of("value", "urlPatterns")
              .flatMap(part -> annotation.get(part).stream())
              .flatMap(value -> value instanceof Object[] many ? Stream.of(many) : Stream.of(value))
              .forEach(address -> addresses.add(address.toString()));
        }
      }
    }
    return addresses;
  }

  /** The addresses of our own application: its screens, servlets, files and operations. */
  static Set<String> ours(ApiDescription description) {
    Set<String> addresses =
        new TreeSet<>(List.of("/", "*", "/pv/tokens.css", "/bestaat/niet", "/api/", DESCRIPTION));
    written(NAMES_ADDRESSES).forEach(address -> addresses.add(filled(address)));
    for (ApiDescription.Operation one : description.operations()) {
      addresses.add("/api/v1" + one.path().replaceAll("\\{[^}]+}", SOME_ID));
    }
    return addresses;
  }
}
