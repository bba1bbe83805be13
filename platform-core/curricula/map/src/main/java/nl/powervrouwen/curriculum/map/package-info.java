/**
 * The curriculum of the Module Arbeidsmarkt en Participatie (MAP) of the Wet inburgering 2021.
 *
 * <p>The eight themes, the 40 hours of practical effort and the final interview come from Besluit
 * inburgering 2021, artikel 3.2 (text of 2 April 2026) and Regeling inburgering 2021, artikel 3.1
 * (text of 18 April 2026). The division over meetings, the aims, the homework and the materials are
 * ours. The module is part of the B1-route and the Z-route, not of the onderwijsroute (Wet
 * inburgering 2021, artikel 8, third paragraph).
 *
 * <p>Only practice counts as MAP hours here; the theme meetings and the practice both count towards
 * the participation hours of the Z-route (Besluit, artikel 3.14), in so far as the college of the
 * municipality counts them. The final interview is held by the college; it is a milestone, not a
 * meeting.
 */
@NullMarked
package nl.powervrouwen.curriculum.map;

import org.jspecify.annotations.NullMarked;
