package nl.powervrouwen.programmes;

import java.io.Serializable;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A group that the caller may see: what another room needs before it does something there.
 *
 * @param id which group
 * @param name such as {@code Groep Neede}
 * @param led whether the caller may act in it: a coordinator may, and its trainers
 * @param curriculum the curriculum it follows; null while it has chosen none
 */
public record SeenGroup(GroupId id, String name, boolean led, @Nullable GroupCurriculum curriculum)
    implements Serializable {

  /**
   * Passes when what only its curriculum can say may be asked: it follows none, or one whose module
   * is loaded.
   *
   * @throws Conflict {@code curriculum.absent} when it is not loaded
   */
  public void mustHaveItsCurriculum() {
    if (curriculum != null && !curriculum.loaded()) {
      throw absent(curriculum);
    }
  }

  /** The refusal that says that a curriculum is not loaded. */
  static Conflict absent(GroupCurriculum curriculum) {
    return new Conflict(
        Problem.of(
            "group", Code.CURRICULUM_ABSENT, curriculum.title().dutch(), curriculum.version()));
  }
}
