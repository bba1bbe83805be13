/** Screens without a browser, on the real rooms and a real PostgreSQL. */
@NullMarked
package nl.powervrouwen.ui.testing;

import org.jspecify.annotations.NullMarked;
