/**
 * The tenants and the wall between them.
 *
 * <p>A tenant is one municipality with its own database, its own LOGIN role and its own Keycloak
 * realm. What must stay out: anything about a person. Only {@code tenancy.internal} knows that
 * there are databases at all; other rooms' internals get an {@code EntityManager} that already
 * belongs to the tenant of the caller.
 */
@NullMarked
package nl.powervrouwen.tenancy;

import org.jspecify.annotations.NullMarked;
