/** Tests of the participants room. */
@NullMarked
package nl.powervrouwen.participants;

import org.jspecify.annotations.NullMarked;
