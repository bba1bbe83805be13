/** Tests of the list of what is kept. */
@NullMarked
package nl.powervrouwen.retention;

import org.jspecify.annotations.NullMarked;
