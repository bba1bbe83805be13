/**
 * Planning a whole course for a group and changing its series of meetings, each with a look at what
 * would change before it is done.
 */
@NullMarked
package nl.powervrouwen.ui.series;

import org.jspecify.annotations.NullMarked;
