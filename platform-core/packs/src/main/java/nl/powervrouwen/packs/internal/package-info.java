/** Nobody else's business: how a pack is read and written. */
@NullMarked
package nl.powervrouwen.packs.internal;

import org.jspecify.annotations.NullMarked;
