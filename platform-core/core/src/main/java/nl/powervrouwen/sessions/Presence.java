package nl.powervrouwen.sessions;

/** Whether somebody was there. */
public enum Presence {
  /** They were there. */
  PRESENT,
  /** They let us know beforehand that they could not come. */
  ABSENT_WITH_NOTICE,
  /** They were not there and had not let us know. */
  ABSENT_WITHOUT_NOTICE
}
