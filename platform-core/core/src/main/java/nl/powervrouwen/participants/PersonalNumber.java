package nl.powervrouwen.participants;

/** A number by which the government knows somebody; sealed, and shown only with a reason. */
public enum PersonalNumber {
  /** The burgerservicenummer. */
  BSN,
  /** The V-nummer, which a foreign national has in the register of foreign nationals. */
  V_NUMBER;

  /** What it is called officially, as the log of actions says it. */
  public String official() {
    return this == BSN ? "BSN" : "V-nummer";
  }
}
