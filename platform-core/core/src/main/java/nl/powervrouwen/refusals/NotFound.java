package nl.powervrouwen.refusals;

/** Nothing with this id exists here for this caller; the same answer for another tenant's id. */
public final class NotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * Refuses because there is no such thing.
   *
   * @param what the kind of thing, such as {@code participant}; never an id, for the message is
   *     logged
   */
  public NotFound(String what) {
    super("No such " + what);
  }
}
