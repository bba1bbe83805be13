package nl.powervrouwen.inburgering;

/** What came of one part of an exam, in the words of DUO. */
public enum ExamOutcome {
  /** Geslaagd. */
  GESLAAGD,
  /** Gezakt. */
  GEZAKT,
  /** Geen: there is no result, for a reason; not the same as failed. */
  GEEN
}
