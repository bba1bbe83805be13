/** Tests of the change log. */
@NullMarked
package nl.powervrouwen.changes;

import org.jspecify.annotations.NullMarked;
