package nl.powervrouwen.participants;

/** What a woman needs before she can come to a meeting (Verwey-Jonker, evaluation June 2021). */
public enum Precondition {
  /** Somebody looks after her children. */
  CHILDCARE,
  /** She can get there: bicycle, bus card, a lift. */
  TRAVEL,
  /** Somebody interprets for her. */
  INTERPRETER,
  /** She has a telephone or laptop for meetings at a distance. */
  DEVICE
}
