package nl.powervrouwen.ui.guard;

import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.registry.Site;
import org.jspecify.annotations.Nullable;

/** What the guard does with a request. */
sealed interface GuardDecision {

  /**
   * The request goes on.
   *
   * @param site where it is
   * @param user who is calling; null for the few things that everybody may read
   */
  record Admit(Site site, @Nullable CurrentUser user) implements GuardDecision {}

  /** The server first has to find out who is calling. */
  record LogIn() implements GuardDecision {}

  /** The request ends here. */
  record Refuse(GuardRefusal reason) implements GuardDecision {}
}
