/**
 * Carries out what is asked with municipalities: makes databases and realms, and writes the
 * register and the table of addresses.
 *
 * <p>A process with the keys of PostgreSQL and Keycloak, apart from the application, which has none
 * of them. Every order can be cut off at any moment: the next run finishes it, and until the last
 * step nobody can come in. What must stay out: anything about a person.
 */
@NullMarked
package nl.powervrouwen.provisioner;

import org.jspecify.annotations.NullMarked;
