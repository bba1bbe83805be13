/**
 * The screens about completing a course: what is missing, milestones, certificates and the
 * ceremony, and who signs.
 */
@NullMarked
package nl.powervrouwen.ui.certificates;

import org.jspecify.annotations.NullMarked;
