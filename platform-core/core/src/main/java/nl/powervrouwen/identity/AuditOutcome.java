package nl.powervrouwen.identity;

/** How an action ended. */
public enum AuditOutcome {
  /** It was done. */
  DONE,
  /** It was done without a second person: nobody else could agree yet. */
  DONE_ALONE,
  /** Their role may not do this. */
  REFUSED_ROLE,
  /** They were at the wrong door, such as with a login of another municipality. */
  REFUSED_WALL,
  /** Their login was not fresh. */
  REFUSED_LOGIN,
  /** No colleague had agreed. */
  REFUSED_AGREEMENT,
  /** It did not fit with what stood, or what it was about was not there. */
  REFUSED_RULE,
  /** It broke off. */
  FAILED
}
