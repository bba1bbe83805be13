package nl.powervrouwen.inburgering;

/**
 * Why the term of somebody is extended (Wet inburgering 2021, article 12; Besluit, article 4.4;
 * Regeling, article 4.1). What is DUO's own code of a ground is not known: DUO names it each time.
 */
public enum ExtensionGround {
  /** An illness of three months or longer. */
  ILLNESS,
  /** A death in the family. */
  DEATH_IN_FAMILY,
  /** A birth. */
  BIRTH,
  /** A stay in a Blijf-huis. */
  BLIJF_HUIS,
  /** Education in reading and writing (alfabetisering). */
  ALFABETISERING,
  /** Without a home. */
  HOMELESS,
  /** The municipality made no offer (aanbod) in time. */
  NO_AANBOD,
  /** Something that is due to the provider of the education. */
  PROVIDER,
  /** Bijzondere individuele omstandigheden. */
  INDIVIDUAL,
  /** Several of these together. */
  COMBINATION,
  /** Proven effort: everything was tried, and the examination is not complete. */
  PROVEN_EFFORT
}
