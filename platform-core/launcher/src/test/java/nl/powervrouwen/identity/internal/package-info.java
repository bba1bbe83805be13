/** The accounts of a realm, in a real Keycloak. */
@NullMarked
package nl.powervrouwen.identity.internal;

import org.jspecify.annotations.NullMarked;
