/**
 * Invented people for the demo, written through the REST API as a supplier's program would.
 *
 * <p>So the demo can never hold what the platform itself would refuse, and it needs no way around
 * the wall.
 */
@NullMarked
package nl.powervrouwen.launcher.demo;

import org.jspecify.annotations.NullMarked;
