package nl.powervrouwen.inburgering;

/** Whether a PIP has education in reading and writing in it, in the words of DUO. */
public enum Literacy {
  /** Analfabeet. */
  A,
  /** Anders-analfabeet: literate in another script. */
  AA,
  /** Niet van toepassing. */
  NVT
}
