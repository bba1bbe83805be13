/** How warnings that were put aside are kept. */
@NullMarked
package nl.powervrouwen.warnings.internal;

import org.jspecify.annotations.NullMarked;
