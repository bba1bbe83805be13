/** The first screen of the day: what needs this member of staff today. */
@NullMarked
package nl.powervrouwen.ui.today;

import org.jspecify.annotations.NullMarked;
