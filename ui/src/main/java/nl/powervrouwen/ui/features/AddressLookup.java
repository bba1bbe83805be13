package nl.powervrouwen.ui.features;

import java.util.function.Consumer;
import nl.powervrouwen.refusals.NotFound;

/**
 * How an id in the address of a screen is looked up, so that the first answer to a browser is the
 * honest one. The feature whose id it is produces it; each parameter of a route has one.
 *
 * @param parameter name of the route's parameter, such as {@code group}
 * @param check throws {@link NotFound} when what is written names nothing that the caller may see,
 *     and {@link nl.powervrouwen.refusals.NotAllowed} when the caller's roles don't allow asking
 */
public record AddressLookup(String parameter, Consumer<String> check) {}
