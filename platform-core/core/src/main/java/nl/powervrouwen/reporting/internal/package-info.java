/** Nobody else's business: how the people of a report are read, page by page. */
@NullMarked
package nl.powervrouwen.reporting.internal;

import org.jspecify.annotations.NullMarked;
