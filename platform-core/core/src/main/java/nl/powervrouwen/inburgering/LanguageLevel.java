package nl.powervrouwen.inburgering;

/** The level of Dutch that a PIP aims at. */
public enum LanguageLevel {
  /** Lowered to A2. */
  A2,
  /** B1. */
  B1
}
