package nl.powervrouwen.spi;

import java.io.Serializable;
import java.util.List;

/**
 * What one participant has reached in a curriculum. A module makes it; people see it with the
 * participant and where certificates are made.
 *
 * @param requirements everything the curriculum asks for, in the order in which people read it. An
 *     empty list asks for nothing, so it says nothing, and nobody completed anything by it
 * @since 1.0
 */
public record Assessment(List<Requirement> requirements) implements Serializable {

  /** Copies the list. */
  public Assessment {
    requirements = List.copyOf(requirements);
  }

  /** Whether the participant completed it: something is asked, and nothing of it is missing. */
  public boolean complete() {
    return !requirements.isEmpty() && requirements.stream().allMatch(Requirement::met);
  }

  /** What is still missing, in the same order; empty when nothing is. */
  public List<Requirement> missing() {
    return requirements.stream().filter(requirement -> !requirement.met()).toList();
  }
}
