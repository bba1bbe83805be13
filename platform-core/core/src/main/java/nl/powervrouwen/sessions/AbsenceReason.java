package nl.powervrouwen.sessions;

/** Why somebody was absent: the preconditions of taking part, so that they can be mended. */
public enum AbsenceReason {
  /** Nobody could look after her children. */
  CHILDCARE,
  /** She could not get there. */
  TRAVEL,
  /** There was no interpreter. */
  INTERPRETER,
  /** She had no device or no connection. */
  DEVICE,
  /** She or somebody at home was ill. */
  ILLNESS,
  /** Anything else. */
  OTHER
}
