/**
 * The REST API of a municipality, in Dutch, by the NL API Design Rules.
 *
 * <p>The same road as the screens with another door: a resource reads JSON or query parameters into
 * a room's input, calls the room, and writes what comes back; no rule lives here. The description
 * {@code openapi.json} is written first and by hand; a test keeps it and the resources equal. What
 * must stay out: sessions, cookies, anything personal in an address or a log.
 */
@NullMarked
package nl.powervrouwen.ui.api;

import org.jspecify.annotations.NullMarked;
