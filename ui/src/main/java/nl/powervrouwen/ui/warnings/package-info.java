/** Early warnings on the screen: who may be slipping away, and the one thing that clears it. */
@NullMarked
package nl.powervrouwen.ui.warnings;

import org.jspecify.annotations.NullMarked;
