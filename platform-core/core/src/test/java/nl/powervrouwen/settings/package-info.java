/** Tests of the settings room on a real PostgreSQL. */
@NullMarked
package nl.powervrouwen.settings;

import org.jspecify.annotations.NullMarked;
