/** The rules of the house as tests, each with a deliberate violation that proves that it bites. */
@NullMarked
package nl.powervrouwen.architecture;

import org.jspecify.annotations.NullMarked;
