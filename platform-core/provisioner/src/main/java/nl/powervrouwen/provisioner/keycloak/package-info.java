/**
 * Makes and keeps the Keycloak realm of a site as it should be: for who runs the installation,
 * never for the application server.
 *
 * <p>The realm follows the NL GOV profiles for OAuth and OpenID Connect: authorization code with
 * PKCE S256 alone, no password grant, no implicit flow, exact addresses, short tokens. What must
 * stay out: people. Users are made here for the demo alone; elsewhere a municipality manages its
 * own.
 */
@NullMarked
package nl.powervrouwen.provisioner.keycloak;

import org.jspecify.annotations.NullMarked;
