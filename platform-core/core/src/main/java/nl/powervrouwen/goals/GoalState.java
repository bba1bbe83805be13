package nl.powervrouwen.goals;

/** What has become of a goal. */
public enum GoalState {
  /** Somebody works on it. */
  OPEN,
  /** It was reached. */
  REACHED,
  /** The participant does not want or can't reach it any more. */
  LET_GO
}
