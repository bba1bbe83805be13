/** Tests of how the platform says no. */
@NullMarked
package nl.powervrouwen.refusals;

import org.jspecify.annotations.NullMarked;
