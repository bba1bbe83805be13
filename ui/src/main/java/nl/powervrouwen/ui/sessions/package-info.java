/** Screens of group sessions, among them attendance: the screen that is used every day. */
@NullMarked
package nl.powervrouwen.ui.sessions;

import org.jspecify.annotations.NullMarked;
