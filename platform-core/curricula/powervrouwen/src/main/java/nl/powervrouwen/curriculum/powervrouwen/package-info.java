/**
 * The curriculum of the pilot Powervrouwen (Berkelland and Bronckhorst, 2019–2021), in our own
 * words.
 *
 * <p>What is known of the pilot: 24 weekly meetings of at most 3 hours, first about Dutch society
 * and after about two months towards labour participation; themes positive thinking and
 * self-confidence, parenting, combining work and care, health, education and work in the
 * Netherlands (magazine-inburgering-in-uitvoering.nl; Regiobode, April 2021). The division over the
 * meetings, the aims, the homework and the materials are ours.
 *
 * <p>The meetings count towards the participation hours of the Z-route (Besluit inburgering 2021,
 * artikel 3.14, text of 2 April 2026). Whether they really do for one woman is for the college of
 * her municipality to decide: this module only adds up the hours. They count neither for the PVT
 * nor for the MAP, which are curricula of their own.
 */
@NullMarked
package nl.powervrouwen.curriculum.powervrouwen;

import org.jspecify.annotations.NullMarked;
