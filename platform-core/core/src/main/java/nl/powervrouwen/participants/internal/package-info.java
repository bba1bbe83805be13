/** Nobody else's business: how the participants room does its work. */
@NullMarked
package nl.powervrouwen.participants.internal;

import org.jspecify.annotations.NullMarked;
