package nl.powervrouwen.goals;

/** Who takes a step. */
public enum StepOwner {
  /** The participant. */
  PARTICIPANT,
  /** Who coaches the participant. */
  COACH,
  /** Somebody else, such as a buddy or a school; named. */
  OTHER
}
