/** Tests of tenant packs. */
@NullMarked
package nl.powervrouwen.packs;

import org.jspecify.annotations.NullMarked;
