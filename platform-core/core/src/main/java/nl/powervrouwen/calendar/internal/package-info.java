/** Nobody else's business: where the threads of the server come from. */
@NullMarked
package nl.powervrouwen.calendar.internal;

import org.jspecify.annotations.NullMarked;
