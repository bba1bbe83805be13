/**
 * The REST API of a municipality, in Dutch, by the NL API Design Rules.
 *
 * <p>The same road as the screens with another door: a resource reads JSON or query parameters into
 * a room's input, calls the room, and writes what comes back; no rule lives here. The records and
 * signatures here are the API: they are what is read and written, what {@code openapi.json} is made
 * from (with the words in {@code src/main/openapi/words.yaml}), and, by {@link
 * nl.powervrouwen.ui.api.Means}, how a room's refusal names what was sent. What must stay out:
 * sessions, cookies, anything personal in an address or a log.
 */
@NullMarked
package nl.powervrouwen.ui.api;

import org.jspecify.annotations.NullMarked;
