package nl.powervrouwen.launcher.process;

/** Something that the reader of the message can mend: a taken port, a broken tenant pack. */
public final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A reason in words for people.
   *
   * @param message what is wrong and what to do about it; several lines are fine
   */
  public CannotStart(String message) {
    super(message);
  }

  /** A reason in words for people, with what lies under it. */
  public CannotStart(String message, Throwable cause) {
    super(message, cause);
  }
}
