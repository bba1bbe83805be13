/** The screens of coaching: contact moments on the page of a participant. */
@NullMarked
package nl.powervrouwen.ui.coaching;

import org.jspecify.annotations.NullMarked;
