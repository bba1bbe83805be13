/** Tests of the screens of this package, without a browser. */
@NullMarked
package nl.powervrouwen.ui.reports;

import org.jspecify.annotations.NullMarked;
