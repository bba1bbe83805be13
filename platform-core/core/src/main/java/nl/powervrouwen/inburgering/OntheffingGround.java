package nl.powervrouwen.inburgering;

/** Why there is an ontheffing, as DUO codes it. */
public enum OntheffingGround {
  /** Bijzondere individuele omstandigheden. */
  BIO,
  /** Medisch. */
  MED
}
