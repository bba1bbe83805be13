package nl.powervrouwen.inburgering;

/** A part of the inburgeringsexamen (examenonderdeel), as DUO codes it. */
public enum ExamPart {
  /** Leesvaardigheid. */
  LE,
  /** Luistervaardigheid. */
  LU,
  /** Schrijfvaardigheid. */
  SC,
  /** Spreekvaardigheid. */
  SP,
  /** Kennis van de Nederlandse Maatschappij. */
  KNM
}
