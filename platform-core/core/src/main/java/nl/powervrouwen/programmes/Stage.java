package nl.powervrouwen.programmes;

/** How far an enrolment has come. */
public enum Stage {
  /** They applied; nobody has decided yet. */
  REGISTERED,
  /** They wait for a place. */
  WAITING,
  /** They have a place and have not been at a session yet. */
  ENROLLED,
  /** They take part: they were at a session at least once. */
  ACTIVE,
  /** They followed the curriculum to its end. */
  COMPLETED,
  /** They stopped, or withdrew before they began; the reason says why. */
  STOPPED;

  /** Whether it still goes on. */
  public boolean open() {
    return this != COMPLETED && this != STOPPED;
  }
}
