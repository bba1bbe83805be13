/** The sessions of one week. */
@NullMarked
package nl.powervrouwen.ui.agenda;

import org.jspecify.annotations.NullMarked;
