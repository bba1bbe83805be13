/** The contracts against modules that break them, so that each contract is known to be able to. */
@NullMarked
package nl.powervrouwen.spi.testkit;

import org.jspecify.annotations.NullMarked;
