/**
 * Processes, ports and memory of this machine: what is needed to start servers and to be sure that
 * nothing but them is ever stopped.
 */
@NullMarked
package nl.powervrouwen.launcher.process;

import org.jspecify.annotations.NullMarked;
