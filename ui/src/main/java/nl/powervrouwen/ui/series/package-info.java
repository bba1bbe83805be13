/**
 * Planning a whole curriculum for a group and changing its series of sessions, each with a look at
 * what would change before it is done.
 */
@NullMarked
package nl.powervrouwen.ui.series;

import org.jspecify.annotations.NullMarked;
