/**
 * What every site tells everybody about itself, without login: its statements about accessibility
 * and privacy, where leaks can be told, and its look for Keycloak's login page.
 *
 * <p>The guard decides that these may be read (see RequestPath). What must stay out: anything about
 * a person.
 */
@NullMarked
package nl.powervrouwen.ui.open;

import org.jspecify.annotations.NullMarked;
