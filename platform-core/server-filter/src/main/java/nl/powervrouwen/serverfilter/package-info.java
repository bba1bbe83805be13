/**
 * A feature of Open Liberty that puts the guard before every web application of the server, also
 * before those that Liberty brings itself. It decides nothing: what may be asked of them, and from
 * which host, the application's guard knows.
 */
@NullMarked
package nl.powervrouwen.serverfilter;

import org.jspecify.annotations.NullMarked;
