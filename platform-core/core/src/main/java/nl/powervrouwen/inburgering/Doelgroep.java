package nl.powervrouwen.inburgering;

/** The doelgroep, in the words of DUO (Wet inburgering 2021, articles 13 and 19). */
public enum Doelgroep {
  /** Asielstatushouder. */
  ASIELSTATUSHOUDER,
  /** Gezinsmigrant en overige migrant. */
  GEZINSMIGRANT
}
