/** How browsers are told to keep what they keep for this server. */
@NullMarked
package nl.powervrouwen.ui.cookies;

import org.jspecify.annotations.NullMarked;
