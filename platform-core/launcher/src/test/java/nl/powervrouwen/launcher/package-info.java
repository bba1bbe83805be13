/** Tests of the launcher. */
@NullMarked
package nl.powervrouwen.launcher;

import org.jspecify.annotations.NullMarked;
