/**
 * The curriculum of the participatieverklaringstraject (PVT) of the Wet inburgering 2021.
 *
 * <p>At least 12 hours, at least one activity or excursion, and the signing of the
 * participatieverklaring: Wet inburgering 2021, artikel 6 and Besluit inburgering 2021, artikel 3.1
 * (text of 2 April 2026). It is for everybody who must integrate, in each route. The division over
 * meetings, the aims, the homework and the materials are ours: five meetings, 14 hours together.
 *
 * <p>Its hours also count towards the participation hours of the Z-route (Besluit, artikel 3.14),
 * in so far as the college of the municipality counts them.
 */
@NullMarked
package nl.powervrouwen.curriculum.pvt;

import org.jspecify.annotations.NullMarked;
