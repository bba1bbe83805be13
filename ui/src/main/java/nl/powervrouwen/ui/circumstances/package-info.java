/**
 * How a participant lives, on screen: who is in the household, who else is around, and what is
 * arranged so that the participant can come.
 */
@NullMarked
package nl.powervrouwen.ui.circumstances;

import org.jspecify.annotations.NullMarked;
