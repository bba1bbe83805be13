package nl.powervrouwen.refusals;

/** The caller is known, but has no role that may do this. */
public final class NotAllowed extends Refusal {

  private static final long serialVersionUID = 1L;

  /** Refuses; the message names the action, never a person. */
  public NotAllowed(String action) {
    super("Not allowed: " + action);
  }
}
