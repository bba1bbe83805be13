package nl.powervrouwen.inburgering;

/** What was decided about something that was asked, in the words of DUO: its oordeel. */
public enum Judgement {
  /** Toekenning. */
  GRANTED,
  /** Afwijzing. */
  REFUSED
}
