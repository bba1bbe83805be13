package nl.powervrouwen.refusals;

/** Somebody else changed it since the caller read it; read it again and decide. */
public final class StaleVersion extends Refusal {

  private static final long serialVersionUID = 1L;

  private final long current;

  /**
   * Refuses a change of an old version.
   *
   * @param what the kind of thing, such as {@code attendance}
   * @param current the version that stands now; 0 when it does not exist (any more)
   */
  public StaleVersion(String what, long current) {
    super("Stale version of " + what);
    this.current = current;
  }

  /** The version that stands now; 0 when it does not exist (any more). */
  public long current() {
    return current;
  }
}
