/** What a municipality sets for itself: its free days, and which curricula it can plan. */
@NullMarked
package nl.powervrouwen.ui.settings;

import org.jspecify.annotations.NullMarked;
