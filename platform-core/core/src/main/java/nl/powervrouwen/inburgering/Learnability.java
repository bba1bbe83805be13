package nl.powervrouwen.inburgering;

/** Result of the leerbaarheidstoets, in the words of DUO. */
public enum Learnability {
  /** B1-route haalbaar. */
  HAALBAAR,
  /** B1-route niet haalbaar. */
  NIET_HAALBAAR,
  /** Onbekend, as DUO tells it; not the same as no result. */
  ONBEKEND
}
