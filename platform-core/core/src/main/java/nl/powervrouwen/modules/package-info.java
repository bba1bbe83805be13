/**
 * The curricula and reporting formats that can be used now, each out of a jar in the server's
 * {@code modules} folder.
 *
 * <p>A module is dropped in or taken out while the server runs. What must stay out: which group
 * follows which curriculum (programmes), and everything about people: a module is handed facts by
 * whoever asks it something.
 */
@NullMarked
package nl.powervrouwen.modules;

import org.jspecify.annotations.NullMarked;
