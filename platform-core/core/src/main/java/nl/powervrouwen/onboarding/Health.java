package nl.powervrouwen.onboarding;

/** How a municipality is doing, in one word for the operator. */
public enum Health {
  /** People can work, on the newest version. */
  GOOD,
  /** The provisioner is at work on it. */
  BUSY,
  /** Its database is older than the application needs; its people wait. */
  BEHIND,
  /** Something went wrong and needs the operator. */
  TROUBLED,
  /** Its doors are closed on purpose: suspended, or it left. */
  RESTING
}
