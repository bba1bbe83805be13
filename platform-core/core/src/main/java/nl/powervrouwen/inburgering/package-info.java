/**
 * What the Wet inburgering asks of a participant and of the municipality: the file in DUO's words,
 * the PIP with its revisions, exams, progress interviews and hours, what the law asks of them, and
 * until when what must be done, each with the article it comes from.
 *
 * <p>Three groups of people have a file: who is obliged by the act of 2021, who is obliged by that
 * of 2013, and who is not obliged at all; each rule says for whom it holds. What is not known is
 * left open and never counted as something. For coordinators and the participant's own job coach
 * alone (Besluit inburgering 2021, article 9.11). What must stay out: attendance, results of a
 * group, and anything medical beyond the ground of a decision as DUO codes it.
 */
@NullMarked
package nl.powervrouwen.inburgering;

import org.jspecify.annotations.NullMarked;
