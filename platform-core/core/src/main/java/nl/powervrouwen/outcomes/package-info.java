/**
 * What a participant reached: how far they are in their curriculum, the statutory hours that their
 * attendance counts for, the milestones besides the sessions, and their certificate.
 *
 * <p>The curriculum's module decides what is complete; this room gathers the facts for it, over all
 * groups between which they moved. A certificate is kept as it was printed and never changes; it
 * can be revoked. What must stay out: who was where (sessions), and rules of a curriculum (its
 * module).
 */
@NullMarked
package nl.powervrouwen.outcomes;

import org.jspecify.annotations.NullMarked;
