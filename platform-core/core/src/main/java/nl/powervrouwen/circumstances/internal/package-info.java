/** Nobody else's business: how the circumstances room does its work. */
@NullMarked
package nl.powervrouwen.circumstances.internal;

import org.jspecify.annotations.NullMarked;
