/**
 * What a node of Open Liberty must know to let people in: a file with the login of each site, and
 * one with each further PostgreSQL server. Each node writes its own, from the table of addresses.
 *
 * <p>What must stay out: who a person is, and what Keycloak knows.
 */
@NullMarked
package nl.powervrouwen.identity.liberty;

import org.jspecify.annotations.NullMarked;
