/**
 * PostgreSQL from the embedded binaries, with durable settings and a password for everybody.
 *
 * <p>What must stay out: the tables of the platform. Those are {@code nl.powervrouwen.tenancy}'s.
 */
@NullMarked
package nl.powervrouwen.launcher.postgres;

import org.jspecify.annotations.NullMarked;
