/** Breaks each rule of the screens on purpose; see the test of the architecture. */
@NullMarked
package nl.powervrouwen.ui.broken;

import org.jspecify.annotations.NullMarked;
