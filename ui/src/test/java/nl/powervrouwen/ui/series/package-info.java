/** Tests of the screens that plan and change a series. */
@NullMarked
package nl.powervrouwen.ui.series;

import org.jspecify.annotations.NullMarked;
