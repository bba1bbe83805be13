/** Nobody else's business: how facts are gathered, and how certificates are kept and drawn. */
@NullMarked
package nl.powervrouwen.outcomes.internal;

import org.jspecify.annotations.NullMarked;
