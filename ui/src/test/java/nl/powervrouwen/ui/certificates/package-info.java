/** Tests of the screens about certificates, and of the page on which one is checked. */
@NullMarked
package nl.powervrouwen.ui.certificates;

import org.jspecify.annotations.NullMarked;
