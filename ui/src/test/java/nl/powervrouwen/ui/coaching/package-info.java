/** Tests of the screens of coaching. */
@NullMarked
package nl.powervrouwen.ui.coaching;

import org.jspecify.annotations.NullMarked;
