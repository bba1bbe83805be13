package nl.powervrouwen.results;

/** Whether what a participant found still goes on. */
public enum Continuation {
  /** They are still there. */
  GOES_ON,
  /** They are not there any more. */
  ENDED,
  /** Somebody asked, or did not, and nobody knows. */
  NOT_KNOWN
}
