package nl.powervrouwen.modules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jars that may be loaded.
 *
 * @param fingerprints 64 small hexadecimal digits each
 * @param otherwise why another jar is refused
 */
record AllowList(Set<String> fingerprints, RefusalReason otherwise) {

  private static final Logger LOG = LoggerFactory.getLogger(AllowList.class);

  /** Written when the application is built, beside its classes: what comes along with it. */
  private static final String BUNDLED = "/nl/powervrouwen/modules/bundled.sha256";

  /** Nothing: what holds before there is a list, and when one can't be read. */
  static final AllowList NOTHING = new AllowList(Set.of(), RefusalReason.NOT_ALLOWED);

  /**
   * The operator's list; without one, the modules that come with the platform.
   *
   * @param file one SHA-256 a line, what follows it and lines with # are for people
   */
  static AllowList read(Optional<Path> file) {
    try {
      return file.isPresent()
          ? new AllowList(fingerprints(Files.readString(file.get())), RefusalReason.NOT_ALLOWED)
          : new AllowList(fingerprints(bundled()), RefusalReason.NOT_BUNDLED);
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("No module is allowed: the list {} cannot be read: {}", file, e.toString());
      return NOTHING;
    }
  }

  /** The modules that come with the platform; none in a platform that was built without. */
  static OriginCheck.BundledModules bundledModules() {
    try {
      String list = bundled();
      return new OriginCheck.BundledModules(fingerprints(list), ids(list));
    } catch (IOException e) {
      throw new UncheckedIOException("The list of modules that come along cannot be read", e);
    }
  }

  /** A line is a SHA-256 and the jar's name, such as {@code map-1.0.0.jar}. */
  private static Set<String> ids(String list) {
    try (Stream<String> lines = list.lines()) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.strip().split("\\s+", 2))
          .filter(words -> words.length == 2)
          .map(words -> words[1].replaceFirst("-[0-9].*", ""))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  private static String bundled() throws IOException {
    try (InputStream list = AllowList.class.getResourceAsStream(BUNDLED)) {
      return list == null ? "" : new String(list.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Set<String> fingerprints(String list) {
    try (Stream<String> lines = list.lines()) {
      return lines
          .map(line -> line.strip().split("[\\s#]", 2)[0].toLowerCase(Locale.ROOT))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  boolean allows(String fingerprint) {
    return fingerprints.contains(fingerprint);
  }
}
