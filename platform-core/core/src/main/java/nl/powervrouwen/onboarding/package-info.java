/**
 * A municipality's life on the platform: opened from a pack, changed, suspended, moved, exported,
 * closed.
 *
 * <p>The application only reads packs, shows what they would change, and asks; the provisioner, a
 * process of its own with the keys to PostgreSQL and Keycloak, carries it out. What must stay out:
 * anything about a person.
 */
@NullMarked
package nl.powervrouwen.onboarding;

import org.jspecify.annotations.NullMarked;
