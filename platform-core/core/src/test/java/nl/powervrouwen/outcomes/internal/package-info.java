/** Tests of the codes on certificates. */
@NullMarked
package nl.powervrouwen.outcomes.internal;

import org.jspecify.annotations.NullMarked;
