/** Breaks the rule against circles on purpose, together with the package {@code left}. */
@NullMarked
package nl.powervrouwen.ui.broken.right;

import org.jspecify.annotations.NullMarked;
