/**
 * The look of a municipality: its colours as custom properties of CSS, and the small pages that
 * everybody may read without logging in.
 *
 * <p>All that a municipality's pack can change of the look comes through {@link
 * nl.powervrouwen.ui.brand.Brand}; nothing else on a page knows which municipality it is. What must
 * stay out: Vaadin (these pages are there before a screen is), and anything about a person.
 */
@NullMarked
package nl.powervrouwen.ui.brand;

import org.jspecify.annotations.NullMarked;
