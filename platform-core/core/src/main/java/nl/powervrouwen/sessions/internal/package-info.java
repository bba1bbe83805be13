/** Nobody else's business: how the sessions room does its work. */
@NullMarked
package nl.powervrouwen.sessions.internal;

import org.jspecify.annotations.NullMarked;
