package nl.powervrouwen.packs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The municipalities of the Netherlands by their code, as they were on 1 January 2023; the sources
 * stand in the file. The codes 0000 and 1999 of the source stand for no municipality and are not
 * among them.
 */
public final class MunicipalityCodes {

  private static final NavigableMap<String, String> NAMES = load();

  private MunicipalityCodes() {}

  /** Name of the municipality with this code, such as {@code Súdwest-Fryslân}; empty for none. */
  public static Optional<String> name(String gemeentecode) {
    return Optional.ofNullable(NAMES.get(gemeentecode));
  }

  /** All names by their code of four digits. */
  public static NavigableMap<String, String> all() {
    return NAMES;
  }

  private static NavigableMap<String, String> load() {
    TreeMap<String, String> names = new TreeMap<>();
    try (InputStream file =
            Objects.requireNonNull(MunicipalityCodes.class.getResourceAsStream("gemeenten.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> names.put(line.substring(0, 4), line.substring(5)));
    } catch (IOException e) {
      throw new UncheckedIOException("The list of municipalities is not in the jar", e);
    }
    return Collections.unmodifiableNavigableMap(names);
  }
}
