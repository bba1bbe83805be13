/**
 * The doorkeeper: stands before every screen and every REST resource, and decides from the address
 * and the login which municipality a request belongs to.
 *
 * <p>Here, and nowhere else, a host becomes a tenant and a login becomes a {@link
 * nl.powervrouwen.identity.CurrentUser}. The decision itself is a pure function ({@link Gate}); the
 * filter around it only collects facts and carries the decision out. What must stay out: anything
 * about what the caller wants to do.
 */
@NullMarked
package nl.powervrouwen.ui.guard;

import org.jspecify.annotations.NullMarked;
