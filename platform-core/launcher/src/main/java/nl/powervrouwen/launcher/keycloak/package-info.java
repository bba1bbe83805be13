/**
 * Keycloak on loopback, with its own database in our PostgreSQL and a login page of our own.
 *
 * <p>What must stay out: realms and users. Those are {@code nl.powervrouwen.identity.keycloak}'s.
 */
@NullMarked
package nl.powervrouwen.launcher.keycloak;

import org.jspecify.annotations.NullMarked;
