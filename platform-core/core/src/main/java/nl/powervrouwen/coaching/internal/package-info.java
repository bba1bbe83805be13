/** Nobody else's business: how the coaching room does its work. */
@NullMarked
package nl.powervrouwen.coaching.internal;

import org.jspecify.annotations.NullMarked;
