/**
 * What participants found, whether it lasts, and how far they came, on screen: on the page of a
 * participant, on that of a group as a count, and what is to be asked today.
 */
@NullMarked
package nl.powervrouwen.ui.results;

import org.jspecify.annotations.NullMarked;
