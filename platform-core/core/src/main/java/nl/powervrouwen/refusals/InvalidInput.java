package nl.powervrouwen.refusals;

import java.util.ArrayList;
import java.util.List;

/** What was typed or sent can't be used; it lists everything that is wrong with it at once. */
public final class InvalidInput extends Refusal {

  private static final long serialVersionUID = 1L;

  private final ArrayList<Problem> problems;

  /** Refuses with these problems; at least one. */
  public InvalidInput(List<Problem> problems) {
    super("Invalid input: " + problems.stream().map(p -> p.field() + " " + p.code()).toList());
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("Invalid input needs at least one problem");
    }
    this.problems = new ArrayList<>(problems);
  }

  /** Everything that is wrong, in the order of the form; never empty. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}
