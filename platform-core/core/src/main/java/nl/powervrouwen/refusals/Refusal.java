package nl.powervrouwen.refusals;

/**
 * Something that was asked and is not done; nothing of it was saved.
 *
 * <p>Thrown out of a room's transactional methods, it rolls the transaction back.
 */
public abstract sealed class Refusal extends RuntimeException
    permits InvalidInput,
        NotFound,
        NotAllowed,
        FreshLoginNeeded,
        StaleVersion,
        Conflict,
        TooOften,
        ModuleFailure {

  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message);
  }
}
