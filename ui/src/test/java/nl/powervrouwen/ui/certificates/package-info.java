/** Tests of the page on which a certificate is checked. */
@NullMarked
package nl.powervrouwen.ui.certificates;

import org.jspecify.annotations.NullMarked;
