/**
 * The people who take part: who they are, how to reach them, and what they need to be able to come.
 *
 * <p>Life of a participant: registered by a coordinator or job coach, changed as things change,
 * enrolled in groups by the programmes room. Coordinators see everybody, a job coach their own
 * caseload, a trainer who is enrolled in their groups; nobody else sees a person. What must stay
 * out: groups, attendance and anything medical.
 *
 * <p>Who coaches them, since when, and the transfer to another coach are kept here too: each
 * participant has one coach, or none.
 */
@NullMarked
package nl.powervrouwen.participants;

import org.jspecify.annotations.NullMarked;
