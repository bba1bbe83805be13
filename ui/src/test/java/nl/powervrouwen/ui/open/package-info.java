/** Tests of what everybody may read. */
@NullMarked
package nl.powervrouwen.ui.open;

import org.jspecify.annotations.NullMarked;
