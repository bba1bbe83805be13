/**
 * What participants found: work, a placement, voluntary work or education, how long it lasts, and
 * how we know; and how far they came, by measurements at the start, in between and at the end.
 *
 * <p>What is not known is an answer of its own and never counts as nothing. After 3, 6 and 12
 * months somebody asks whether it still goes on; on which days follows from the first day. For
 * coordinators and the participant's own job coach alone. What must stay out: certificates and
 * hours, which are what a group reached, a score of a person, and texts of instruments that are not
 * ours.
 */
@NullMarked
package nl.powervrouwen.results;

import org.jspecify.annotations.NullMarked;
