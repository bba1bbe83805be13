/**
 * What passes between a participant and who coaches them, one to one: contact moments, in the words
 * of the Dutch standard for klantcontacten.
 *
 * <p>A contact moment is shared with who coaches the participant and who coordinates, or it is its
 * writer's alone; that is decided while it is written and never changes. What must stay out: what a
 * group does together, which is a session, and the right of anybody to read what somebody else
 * wrote for themselves.
 *
 * <p>It also says which coach takes over from which other in some days, and who opened the file of
 * somebody whom another coaches; who coaches whom stands with the participants.
 */
@NullMarked
package nl.powervrouwen.coaching;

import org.jspecify.annotations.NullMarked;
