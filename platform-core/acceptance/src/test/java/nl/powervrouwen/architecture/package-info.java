/** The rules of the house, held against all its parts at once. */
@NullMarked
package nl.powervrouwen.architecture;

import org.jspecify.annotations.NullMarked;
