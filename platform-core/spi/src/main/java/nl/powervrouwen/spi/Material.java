package nl.powervrouwen.spi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something a trainer needs for a session. A module makes it.
 *
 * @param title what it is, such as {@code Werkblad: mijn talenten}
 * @param address where it can be read, an https address; null when it has none
 * @since 1.0
 */
public record Material(Words title, @Nullable String address) {

  /** Refuses an address that is not https. */
  public Material {
    Objects.requireNonNull(title, "title");
    if (address != null && !address.startsWith("https://")) {
      throw new IllegalArgumentException(
          "The address of a material is " + address + "; it must begin with https://");
    }
  }
}
