package nl.powervrouwen.programmes;

import java.io.Serializable;
import nl.powervrouwen.spi.CurriculumKey;
import nl.powervrouwen.spi.Words;

/**
 * The curriculum a group follows.
 *
 * @param id of the curriculum, such as {@code powervrouwen}
 * @param version such as {@code 1}
 * @param title the name as people see it, as it was when the group chose it
 * @param loaded whether its module is loaded now; if not, beginning a series of it and judging who
 *     completed it wait, and everything else goes on
 */
public record GroupCurriculum(String id, String version, Words title, boolean loaded)
    implements Serializable {

  /** What tells it from all others. */
  public CurriculumKey key() {
    return new CurriculumKey(id, version);
  }
}
