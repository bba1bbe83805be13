/** Tests of how modules are found, loaded and refused, with real jars made on the spot. */
@NullMarked
package nl.powervrouwen.modules.internal;

import org.jspecify.annotations.NullMarked;
