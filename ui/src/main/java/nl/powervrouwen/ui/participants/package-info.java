/** Screens of the participants: the list, the page of one and the form. */
@NotOnTimeline("The page itself is here, on which the other features put theirs")
@NullMarked
package nl.powervrouwen.ui.participants;

import nl.powervrouwen.ui.features.NotOnTimeline;
import org.jspecify.annotations.NullMarked;
