package nl.powervrouwen.registry;

/** Whether a site lets people in. */
public enum SiteStatus {
  /** People can work here. */
  OPEN,
  /** The operator has closed it for a while; its data are kept. */
  SUSPENDED,
  /** Its database is not at the version that the application needs. */
  UPDATING
}
