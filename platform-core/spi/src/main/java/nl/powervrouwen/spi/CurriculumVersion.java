package nl.powervrouwen.spi;

import java.util.Objects;

/**
 * One version of one curriculum, by name. Its module need not be loaded any more.
 *
 * @param id see {@link Curriculum#id()}
 * @param version see {@link Curriculum#version()}; means nothing without the id
 * @param title the name as people see it, as it was when the group chose it
 * @since 2.0
 */
public record CurriculumVersion(String id, String version, Words title) {

  /** Refuses a missing name. */
  public CurriculumVersion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(title, "title");
  }

  /** The name with its version, as people see them: {@code Powervrouwen 1}. */
  public Words label() {
    return new Words(title.dutch() + " " + version, title.english() + " " + version);
  }
}
