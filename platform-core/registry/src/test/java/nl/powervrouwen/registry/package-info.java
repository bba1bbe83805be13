/** Tests of the registry. */
@NullMarked
package nl.powervrouwen.registry;

import org.jspecify.annotations.NullMarked;
