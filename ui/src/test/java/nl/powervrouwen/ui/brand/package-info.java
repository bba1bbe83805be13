/** Tests of the look. */
@NullMarked
package nl.powervrouwen.ui.brand;

import org.jspecify.annotations.NullMarked;
