/** Tests of the operator's screens. */
@NullMarked
package nl.powervrouwen.ui.operator;

import org.jspecify.annotations.NullMarked;
