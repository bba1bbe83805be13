package nl.powervrouwen.inburgering;

/** A part of the inburgeringsexamen, as DUO codes it. */
public enum ExamPart {
  /** Lezen. */
  LE,
  /** Luisteren. */
  LU,
  /** Schrijven. */
  SC,
  /** Spreken. */
  SP,
  /** Kennis van de Nederlandse maatschappij. */
  KNM
}
