/**
 * How the platform says no: each refusal knows what is wrong, where, and what was expected.
 *
 * <p>The words themselves stand in {@code messages_nl.properties} and {@code
 * messages_en.properties} beside this package, so that the screens and the REST API say the same.
 */
@NullMarked
package nl.powervrouwen.refusals;

import org.jspecify.annotations.NullMarked;
