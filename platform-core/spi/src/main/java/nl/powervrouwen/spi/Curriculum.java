package nl.powervrouwen.spi;

import java.util.List;
import java.util.Objects;

/**
 * A course that a group follows together, meeting by meeting.
 *
 * @param id stable name of the curriculum, such as {@code powervrouwen}; the same in every version
 * @param version version of the content, such as {@code 1}; a change of content is a new version
 * @param title the name as people see it, in Dutch and English
 * @param parts the meetings in the order in which they are held; never empty
 */
public record Curriculum(String id, String version, Words title, List<CurriculumPart> parts) {

  /** Refuses a curriculum without parts, or with parts that are not numbered 1, 2, 3 … */
  public Curriculum {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(title, "title");
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("Curriculum " + id + " has no parts; it needs at least 1");
    }
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).number() != i + 1) {
        throw new IllegalArgumentException(
            "Part "
                + (i + 1)
                + " of curriculum "
                + id
                + " is numbered "
                + parts.get(i).number()
                + "; parts are numbered 1, 2, 3 …");
      }
    }
  }
}
