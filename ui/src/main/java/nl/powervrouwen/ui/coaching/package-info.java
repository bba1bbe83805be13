/**
 * The screens of coaching: contact moments on the page of a participant, who coaches them, who
 * takes over from whom, and transfers to another coach.
 */
@NullMarked
package nl.powervrouwen.ui.coaching;

import org.jspecify.annotations.NullMarked;
