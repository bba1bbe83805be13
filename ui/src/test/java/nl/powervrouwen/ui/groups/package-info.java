/** Tests of the screens of this package, without a browser. */
@NullMarked
package nl.powervrouwen.ui.groups;

import org.jspecify.annotations.NullMarked;
