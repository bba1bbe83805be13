/** Breaks the rule against circles on purpose, together with the package {@code right}. */
@NullMarked
package nl.powervrouwen.ui.broken.left;

import org.jspecify.annotations.NullMarked;
