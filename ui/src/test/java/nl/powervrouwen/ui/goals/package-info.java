/** Tests of the screens of the goals. */
@NullMarked
package nl.powervrouwen.ui.goals;

import org.jspecify.annotations.NullMarked;
