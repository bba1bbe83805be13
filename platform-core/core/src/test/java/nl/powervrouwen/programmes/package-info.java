/** Tests of the programmes room. */
@NullMarked
package nl.powervrouwen.programmes;

import org.jspecify.annotations.NullMarked;
