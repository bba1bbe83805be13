package nl.powervrouwen.results;

/** How well somebody knows Dutch, by the Common European Framework of Reference. */
public enum CefrLevel {
  /** Below A1. */
  A0,
  /** A1. */
  A1,
  /** A2. */
  A2,
  /** B1. */
  B1,
  /** B2. */
  B2,
  /** C1. */
  C1,
  /** C2. */
  C2
}
