package nl.powervrouwen.participants;

/**
 * What a participant needs before they can come to a session (Verwey-Jonker, evaluation June 2021).
 */
public enum Precondition {
  /** Somebody looks after their children. */
  CHILDCARE,
  /** They can get there: bicycle, bus card, a lift. */
  TRAVEL,
  /** Somebody interprets for them. */
  INTERPRETER,
  /** They have a telephone or laptop for sessions at a distance. */
  DEVICE,
  /** They have the time, beside work, school or the care of others. */
  TIME
}
