/** Tests of the settings of a municipality. */
@NullMarked
package nl.powervrouwen.ui.settings;

import org.jspecify.annotations.NullMarked;
