/** Nobody else's business: the table of the change log. */
@NullMarked
package nl.powervrouwen.changes.internal;

import org.jspecify.annotations.NullMarked;
