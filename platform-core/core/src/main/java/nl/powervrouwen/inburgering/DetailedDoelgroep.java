package nl.powervrouwen.inburgering;

/** The doelgroep in detail, in the words of DUO. */
public enum DetailedDoelgroep {
  /** Asielstatushouder. */
  ASIELSTATUSHOUDER,
  /** Geestelijk bedienaar. */
  GEESTELIJK_BEDIENAAR,
  /** Gezinshereniger. */
  GEZINSHERENIGER,
  /** Gezinshereniger met Asielstatushouder. */
  GEZINSHERENIGER_MET_ASIELSTATUSHOUDER,
  /** Gezinsvormer. */
  GEZINSVORMER,
  /** Gezinsvormer met Asielstatushouder. */
  GEZINSVORMER_MET_ASIELSTATUSHOUDER,
  /** Overig. */
  OVERIG
}
