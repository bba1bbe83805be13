/**
 * Makes, changes, copies and destroys databases and their logins, with the key of a PostgreSQL
 * administrator: for who runs the installation, never for the application server.
 */
@NullMarked
package nl.powervrouwen.provisioner.postgres;

import org.jspecify.annotations.NullMarked;
