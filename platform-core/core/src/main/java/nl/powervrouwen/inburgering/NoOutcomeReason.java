package nl.powervrouwen.inburgering;

/** Why an exam has no result (redenGeenResultaat), in the words of DUO. */
public enum NoOutcomeReason {
  /** Verwijtbaar. */
  VERWIJTBAAR,
  /** Niet verwijtbaar. */
  NIETVERWIJTBAAR,
  /** Afgemeld. */
  AFGEMELD,
  /** Absent. */
  ABSENT
}
