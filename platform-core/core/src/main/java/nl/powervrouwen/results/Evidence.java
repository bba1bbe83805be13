package nl.powervrouwen.results;

/** How we know of a result. */
public enum Evidence {
  /** The participant said so. */
  TOLD,
  /** Somebody saw it on paper, such as a contract. */
  DOCUMENT,
  /** The employer or the school confirmed it. */
  CONFIRMED
}
