/** The accounts of a realm, in a real Keycloak. */
@NullMarked
package nl.powervrouwen.identity;

import org.jspecify.annotations.NullMarked;
