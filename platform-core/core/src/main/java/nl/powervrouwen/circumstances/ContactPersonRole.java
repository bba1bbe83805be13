package nl.powervrouwen.circumstances;

/** What somebody without an account is to a participant. */
public enum ContactPersonRole {
  /** A volunteer who goes along with the participant. */
  BUDDY,
  /** Interprets for the participant. */
  INTERPRETER,
  /** Stands beside the participant at the municipality (cliëntondersteuner). */
  CLIENT_SUPPORT,
  /** Somebody of a school, the participant's own or the children's. */
  SCHOOL,
  /** Something else. */
  OTHER
}
