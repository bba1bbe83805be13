package nl.powervrouwen.sessions;

/** Whether somebody was there. */
public enum Presence {
  /** She was there. */
  PRESENT,
  /** She let us know beforehand that she could not come. */
  ABSENT_WITH_NOTICE,
  /** She was not there and had not let us know. */
  ABSENT_WITHOUT_NOTICE
}
