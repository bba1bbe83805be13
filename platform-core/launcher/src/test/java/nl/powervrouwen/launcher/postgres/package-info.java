/** Tests of the launcher: postgres. */
@NullMarked
package nl.powervrouwen.launcher.postgres;

import org.jspecify.annotations.NullMarked;
