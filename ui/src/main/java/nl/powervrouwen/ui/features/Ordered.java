package nl.powervrouwen.ui.features;

import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.stream.Stream;

/** A feature's part of a screen that has parts of several features, in the order that they say. */
public interface Ordered {

  /** The lowest comes first. */
  int order();

  /** All parts of a kind. */
  static <T extends Ordered> Stream<T> all(Instance<T> parts) {
    return parts.stream().sorted(Comparator.comparingInt(Ordered::order));
  }
}
