/**
 * What browsers keep for this server, and how.
 *
 * <p>What must stay out: what the cookies say, and to whom.
 */
@NullMarked
package nl.powervrouwen.ui.cookies;

import org.jspecify.annotations.NullMarked;
