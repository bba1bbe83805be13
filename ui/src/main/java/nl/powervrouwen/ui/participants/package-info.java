/** Screens of the participants: the list, her page and the form. */
@NullMarked
package nl.powervrouwen.ui.participants;

import org.jspecify.annotations.NullMarked;
