/** Nobody else's business: how the inburgering room does its work. */
@NullMarked
package nl.powervrouwen.inburgering.internal;

import org.jspecify.annotations.NullMarked;
