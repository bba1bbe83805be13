/** Tests of what the launcher puts in place for Liberty. */
@NullMarked
package nl.powervrouwen.launcher.liberty;

import org.jspecify.annotations.NullMarked;
