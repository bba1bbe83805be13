/**
 * Starts the whole platform on one machine: PostgreSQL, Keycloak and Liberty, for {@code ./run} and
 * for tests.
 *
 * <p>What must stay out: anything that a real installation would need at run time. There the three
 * servers are run by whoever runs servers; this room only shows the way.
 */
@NullMarked
package nl.powervrouwen.launcher;

import org.jspecify.annotations.NullMarked;
