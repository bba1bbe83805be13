/**
 * What a participant wants to reach, in her or his own words: goals in the kinds of the
 * Gemeentelijk Gegevensmodel, the steps towards each, and whether the participant agrees with the
 * plan that they make together.
 *
 * <p>For who coaches the participant and who coordinates. What the participant agreed with is kept
 * as it was then, so that a later change never counts as agreed. What must stay out: results that
 * somebody else measures, and lists of problems to choose from; anything medical.
 */
@NullMarked
package nl.powervrouwen.goals;

import org.jspecify.annotations.NullMarked;
