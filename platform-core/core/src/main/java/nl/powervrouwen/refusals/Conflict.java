package nl.powervrouwen.refusals;

/** What is asked is well-formed and allowed, but does not fit what already stands. */
public final class Conflict extends Refusal {

  private static final long serialVersionUID = 1L;

  private final Problem problem;

  /** Refuses with the one reason, such as "already enrolled in this group". */
  public Conflict(Problem problem) {
    super("Conflict: " + problem.field() + " " + problem.code());
    this.problem = problem;
  }

  /** The reason. */
  public Problem problem() {
    return problem;
  }
}
