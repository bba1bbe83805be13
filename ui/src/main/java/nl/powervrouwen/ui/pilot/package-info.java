/** What the lead of the pilot sees: published figures, never a person. */
@NullMarked
package nl.powervrouwen.ui.pilot;

import org.jspecify.annotations.NullMarked;
