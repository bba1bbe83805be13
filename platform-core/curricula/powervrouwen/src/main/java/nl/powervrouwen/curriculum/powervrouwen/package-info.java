/**
 * The curriculum of the pilot Powervrouwen (Berkelland and Bronckhorst, 2019–2021), in our own
 * words.
 *
 * <p>What is known of the pilot: 24 weekly meetings of at most 3 hours, first about Dutch society
 * and after about two months towards labour participation; themes positive thinking and
 * self-confidence, parenting, combining work and care, health, education and work in the
 * Netherlands (magazine-inburgering-in-uitvoering.nl; Regiobode, April 2021). The division over the
 * meetings is ours.
 */
@NullMarked
package nl.powervrouwen.curriculum.powervrouwen;

import org.jspecify.annotations.NullMarked;
