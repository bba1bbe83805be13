package nl.powervrouwen.spi;

import java.util.Objects;

/**
 * Which part of a curriculum an earlier version's part has become. A module makes it.
 *
 * @param version the earlier {@linkplain Curriculum#version() version} of the same curriculum
 * @param number number of the part there, from 1
 * @param becomes number of the part of this version, from 1, that it counts as
 * @since 2.3
 */
public record EarlierPart(String version, int number, int becomes) {

  /** Refuses a number below 1. */
  public EarlierPart {
    Objects.requireNonNull(version, "version");
    if (number < 1 || becomes < 1) {
      throw new IllegalArgumentException(
          "Part %d of version %s becomes part %d; both numbers must be 1 or more"
              .formatted(number, version, becomes));
    }
  }
}
