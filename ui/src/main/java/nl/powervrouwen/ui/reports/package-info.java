/** The screens on which a municipality accounts for a period. */
@NullMarked
package nl.powervrouwen.ui.reports;

import org.jspecify.annotations.NullMarked;
