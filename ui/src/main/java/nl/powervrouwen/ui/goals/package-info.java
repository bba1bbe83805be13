/**
 * The goals of a participant on screen: in the participant's own words, with the steps towards
 * them, whether the participant agrees with the plan, and what became of each goal.
 */
@NullMarked
package nl.powervrouwen.ui.goals;

import org.jspecify.annotations.NullMarked;
