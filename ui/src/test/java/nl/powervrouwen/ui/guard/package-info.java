/** Tests of the doorkeeper's decisions, without a server. */
@NullMarked
package nl.powervrouwen.ui.guard;

import org.jspecify.annotations.NullMarked;
