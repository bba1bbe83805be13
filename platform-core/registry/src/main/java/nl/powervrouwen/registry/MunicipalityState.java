package nl.powervrouwen.registry;

/** Where a municipality is in its life on this installation. */
public enum MunicipalityState {
  /** Being opened; nobody can come in yet. */
  OPENING,
  /** People work there. */
  OPEN,
  /** Closed for a while by the operator. */
  SUSPENDED,
  /** It left; its data are kept until the term ends. */
  CLOSING,
  /** It left, and its data are destroyed. */
  CLOSED;

  /** Whether it was opened and has not left: people work there, or may again. */
  public boolean lives() {
    return this == OPEN || this == SUSPENDED;
  }
}
