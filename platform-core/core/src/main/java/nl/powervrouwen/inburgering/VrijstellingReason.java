package nl.powervrouwen.inburgering;

import org.jspecify.annotations.Nullable;

/** Why there is a vrijstelling, as DUO codes it; what a code means is in DUO's own words. */
public enum VrijstellingReason {
  /** Op verzoek beoordeelde situatie aantoonbaar voldoende ingeburgerd. */
  AVI(null),
  /** Bezit door DUO erkend vrijstellend diploma (DUO register). */
  DIP(null),
  /** Bezit door DUO erkend vrijstellend document (DUO handmatig). */
  DOC(null),
  /** Gedeeltelijke vrijstelling. */
  GED(ExemptionKind.GEDEELTELIJKE_VRIJSTELLING),
  /** Behaald inburgeringsdiploma onder de Wet inburgering 2013, taal op minimaal B1. */
  INB(null),
  /** Tijdelijke vrijstelling op verzoek door bewijs van inschrijving. */
  INS(ExemptionKind.TIJDELIJKE_VRIJSTELLING),
  /** Tijdelijke vrijstelling, ambtshalve, voor de inschrijving op een vervolgopleiding. */
  OPL(ExemptionKind.TIJDELIJKE_VRIJSTELLING);

  private final @Nullable ExemptionKind only;

  VrijstellingReason(@Nullable ExemptionKind only) {
    this.only = only;
  }

  /** The one kind to which DUO's words for it belong; null when they name none. */
  public @Nullable ExemptionKind only() {
    return only;
  }
}
