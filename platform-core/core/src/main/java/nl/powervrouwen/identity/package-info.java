/**
 * Who is calling: one {@link nl.powervrouwen.identity.CurrentUser} for browser and REST alike; and
 * whose municipality stands on what they print.
 *
 * <p>Everything that a room offers carries {@link nl.powervrouwen.identity.AllowedRoles}. What must
 * stay out: passwords, sessions and tokens; those are Keycloak's and the server's.
 */
@NullMarked
package nl.powervrouwen.identity;

import org.jspecify.annotations.NullMarked;
