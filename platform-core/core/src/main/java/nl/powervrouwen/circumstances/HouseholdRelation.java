package nl.powervrouwen.circumstances;

/** Who somebody in the household is to the participant. */
public enum HouseholdRelation {
  /** Husband, wife or partner. */
  PARTNER,
  /** Son, daughter, or another child that they raise; may be grown up. */
  CHILD,
  /** Any other adult at the address. */
  OTHER_ADULT
}
