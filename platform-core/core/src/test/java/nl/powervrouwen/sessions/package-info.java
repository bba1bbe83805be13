/** Tests of the sessions room. */
@NullMarked
package nl.powervrouwen.sessions;

import org.jspecify.annotations.NullMarked;
