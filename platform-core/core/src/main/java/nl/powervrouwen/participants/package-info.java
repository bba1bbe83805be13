/**
 * The women who take part: who she is, how to reach her, and what she needs to be able to come.
 *
 * <p>Life of a participant: registered by a coordinator or job coach, changed as things change,
 * enrolled in groups by the programmes room. Coordinators see everybody, a job coach her own
 * caseload, a trainer who is enrolled in her groups; nobody else sees a person. What must stay out:
 * groups, attendance and anything medical.
 */
@NullMarked
package nl.powervrouwen.participants;

import org.jspecify.annotations.NullMarked;
