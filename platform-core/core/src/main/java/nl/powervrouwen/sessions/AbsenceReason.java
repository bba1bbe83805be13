package nl.powervrouwen.sessions;

/** Why somebody was absent: the preconditions of taking part, so that they can be mended. */
public enum AbsenceReason {
  /** Nobody could look after their children. */
  CHILDCARE,
  /** They could not get there. */
  TRAVEL,
  /** There was no interpreter. */
  INTERPRETER,
  /** They had no device or no connection. */
  DEVICE,
  /** They or somebody at home was ill. */
  ILLNESS,
  /** Anything else. */
  OTHER
}
