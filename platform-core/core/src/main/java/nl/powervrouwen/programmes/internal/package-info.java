/** Nobody else's business: how the programmes room does its work. */
@NullMarked
package nl.powervrouwen.programmes.internal;

import org.jspecify.annotations.NullMarked;
