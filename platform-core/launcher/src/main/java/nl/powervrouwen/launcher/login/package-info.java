/**
 * Gets a token as a program of a user would: authorization code with PKCE, through the same login
 * page that people see.
 */
@NullMarked
package nl.powervrouwen.launcher.login;

import org.jspecify.annotations.NullMarked;
