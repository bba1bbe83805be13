/**
 * Everything of one municipality as one zip in open formats: its tables, their dictionary, and what
 * was handed out as a document.
 *
 * <p>The application writes it for a municipality that asks, the provisioner for one that leaves.
 * It reads over a connection that it is given. What must stay out: how one gets such a connection.
 */
@NullMarked
package nl.powervrouwen.export;

import org.jspecify.annotations.NullMarked;
