package nl.powervrouwen.modules.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
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
 * The fingerprints that the operator allows.
 *
 * @param fingerprints 64 small hexadecimal digits each; empty when everything is allowed
 */
record AllowList(Optional<Set<String>> fingerprints) {

  private static final Logger LOG = LoggerFactory.getLogger(AllowList.class);

  /** Every jar in the folder. */
  static final AllowList EVERYTHING = new AllowList(Optional.empty());

  /** Nothing: what holds when there should be a list and it can't be read. */
  private static final AllowList NOTHING = new AllowList(Optional.of(Set.of()));

  /** Reads the list: one SHA-256 a line, what follows it and lines with # are for people. */
  static AllowList read(Optional<Path> file) {
    if (file.isEmpty()) {
      return EVERYTHING;
    }
    try (Stream<String> lines = Files.lines(file.get())) {
      return new AllowList(
          Optional.of(
              lines
                  .map(line -> line.strip().split("[\\s#]", 2)[0].toLowerCase(Locale.ROOT))
                  .filter(word -> !word.isEmpty())
                  .collect(Collectors.toUnmodifiableSet())));
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("No module is allowed: the list {} cannot be read: {}", file.get(), e.toString());
      return NOTHING;
    }
  }

  boolean allows(ModuleJar jar) {
    return fingerprints.map(allowed -> allowed.contains(jar.sha256())).orElse(true);
  }
}
