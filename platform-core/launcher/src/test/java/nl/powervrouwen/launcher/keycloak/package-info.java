/** Tests of the launcher: keycloak. */
@NullMarked
package nl.powervrouwen.launcher.keycloak;

import org.jspecify.annotations.NullMarked;
