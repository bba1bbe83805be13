package nl.powervrouwen.sessions;

/** Whether a session is to come, was held, or will not be held. */
public enum SessionState {
  /** It is planned, or it is over and its attendance is not complete yet. */
  PLANNED,
  /** It was held and its attendance is complete. */
  HELD,
  /** It is not held; the reason says why. */
  CANCELLED
}
