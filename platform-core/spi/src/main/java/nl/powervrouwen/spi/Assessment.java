package nl.powervrouwen.spi;

import java.io.Serializable;
import java.util.List;

/**
 * What one woman has reached in a curriculum.
 *
 * @param requirements everything the curriculum asks for, in the order in which people read it
 */
public record Assessment(List<Requirement> requirements) implements Serializable {

  /** Copies the list. */
  public Assessment {
    requirements = List.copyOf(requirements);
  }

  /** Whether she completed it: nothing is missing. */
  public boolean complete() {
    return requirements.stream().allMatch(Requirement::met);
  }

  /** What is still missing; empty when she completed it. */
  public List<Requirement> missing() {
    return requirements.stream().filter(requirement -> !requirement.met()).toList();
  }
}
