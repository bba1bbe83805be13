/**
 * Open Liberty with the application, and the settings by which it knows who may log in where.
 *
 * <p>What must stay out: what the application does.
 */
@NullMarked
package nl.powervrouwen.launcher.liberty;

import org.jspecify.annotations.NullMarked;
