package nl.powervrouwen.refusals;

import org.jspecify.annotations.Nullable;

/** Somebody else changed it since the caller read it; read it again and decide. */
public final class StaleVersion extends Refusal {

  private static final long serialVersionUID = 1L;

  private final long current;
  private final @Nullable String whose;

  /**
   * Refuses a change of an old version.
   *
   * @param what the kind of thing, such as {@code attendance}
   * @param current the version that stands now; 0 when it does not exist (any more)
   */
  public StaleVersion(String what, long current) {
    this(what, current, null);
  }

  /**
   * Refuses a change of several things at once, one of which is an old version.
   *
   * @param whose name of the person whose record it is, for the caller to read; never logged
   */
  public StaleVersion(String what, long current, @Nullable String whose) {
    super("Stale version of " + what);
    this.current = current;
    this.whose = whose;
  }

  /** Name of the person whose record it is; null when the caller asked for one record. */
  public @Nullable String whose() {
    return whose;
  }

  /** The version that stands now; 0 when it does not exist (any more). */
  public long current() {
    return current;
  }
}
