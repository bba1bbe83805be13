package nl.powervrouwen.registry;

/** Who works at an address of the platform. */
public enum SiteKind {
  /** A municipality: has a database with people in it. */
  MUNICIPALITY,
  /** The lead of the pilot: sees published figures only. */
  PILOT,
  /** Who runs the installation: sees tenants, never people. */
  OPERATOR
}
