/** Nobody else's business: how settings are checked and kept. */
@NullMarked
package nl.powervrouwen.settings.internal;

import org.jspecify.annotations.NullMarked;
