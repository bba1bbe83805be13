package nl.powervrouwen.inburgering;

/** Why somebody is not obliged, or not any more; in the words of DUO. */
public enum NotObligedReason {
  /** Volledige ontheffing. */
  VOLLEDIGE_ONTHEFFING,
  /** Volledige vrijstelling. */
  VOLLEDIGE_VRIJSTELLING,
  /** Inburgeringsplicht voldaan. */
  VOLDAAN,
  /** Verblijfsdoel gewijzigd. */
  VERBLIJFSDOEL_GEWIJZIGD,
  /** Vertrek uit Nederland langer dan een jaar. */
  VERTREK,
  /** Overlijden. */
  OVERLIJDEN,
  /** Tijdelijke vrijstelling. */
  TIJDELIJKE_VRIJSTELLING,
  /** Overig. */
  OVERIG
}
