package nl.powervrouwen.spi;

import java.io.Serializable;
import java.util.Objects;

/**
 * What tells one version of one curriculum from all others. The platform makes it; its module need
 * not be loaded any more.
 *
 * @param id see {@link Curriculum#id()}
 * @param version see {@link Curriculum#version()}; means nothing without the id
 * @since 2.3
 */
public record CurriculumKey(String id, String version) implements Serializable {

  /** Refuses a missing name. */
  public CurriculumKey {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
  }
}
