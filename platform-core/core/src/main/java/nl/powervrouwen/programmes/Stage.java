package nl.powervrouwen.programmes;

/** How far an enrolment has come. */
public enum Stage {
  /** She applied; nobody has decided yet. */
  REGISTERED,
  /** She waits for a place. */
  WAITING,
  /** She has a place and has not been at a meeting yet. */
  ENROLLED,
  /** She takes part: she was at a meeting at least once. */
  ACTIVE,
  /** She followed the course to its end. */
  COMPLETED,
  /** She stopped, or withdrew before she began; the reason says why. */
  STOPPED;

  /** Whether it still goes on. */
  public boolean open() {
    return this != COMPLETED && this != STOPPED;
  }
}
