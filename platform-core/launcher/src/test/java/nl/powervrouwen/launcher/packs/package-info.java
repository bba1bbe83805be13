/** Tests of the launcher: packs. */
@NullMarked
package nl.powervrouwen.launcher.packs;

import org.jspecify.annotations.NullMarked;
