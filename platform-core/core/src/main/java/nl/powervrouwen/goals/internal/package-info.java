/** Nobody else's business: how the goals room does its work. */
@NullMarked
package nl.powervrouwen.goals.internal;

import org.jspecify.annotations.NullMarked;
