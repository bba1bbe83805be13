/**
 * The end of a login. Its beginning is the server's business: see {@code configDropins} and
 * docs/decisions.
 */
@NullMarked
package nl.powervrouwen.ui.login;

import org.jspecify.annotations.NullMarked;
