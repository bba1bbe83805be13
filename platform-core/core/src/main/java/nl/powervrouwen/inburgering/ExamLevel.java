package nl.powervrouwen.inburgering;

/** The level of an exam; the higher one comes last. */
public enum ExamLevel {
  /** A2. */
  A2,
  /** B1. */
  B1,
  /** B2. */
  B2
}
