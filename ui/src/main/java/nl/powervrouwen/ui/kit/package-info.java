/**
 * The few building blocks that all screens are made of: page heads, forms, chips, banners.
 *
 * <p>What must stay out: anything about one room.
 */
@NullMarked
package nl.powervrouwen.ui.kit;

import org.jspecify.annotations.NullMarked;
