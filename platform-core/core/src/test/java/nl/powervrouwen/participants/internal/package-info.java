/** Tests of the rules inside the participants room. */
@NullMarked
package nl.powervrouwen.participants.internal;

import org.jspecify.annotations.NullMarked;
