/** Tests of the launcher: process. */
@NullMarked
package nl.powervrouwen.launcher.process;

import org.jspecify.annotations.NullMarked;
