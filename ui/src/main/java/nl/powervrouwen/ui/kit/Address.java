package nl.powervrouwen.ui.kit;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import nl.powervrouwen.refusals.NotFound;

/** The ids in the address of a screen. */
public final class Address {

  private Address() {}

  /**
   * The id with this name in the address that is entered.
   *
   * @throws NotFound when it is not the one way in which an id is written
   */
  public static UUID id(BeforeEnterEvent event, String name) {
    return id(event.getRouteParameters().get(name).orElse(""), name);
  }

  /**
   * Reads an id.
   *
   * @throws NotFound when it is not the one way in which an id is written
   */
  public static UUID id(String written, String name) {
    try {
      UUID id = UUID.fromString(written);
      if (id.toString().equals(written)) {
        return id;
      }
    } catch (IllegalArgumentException malformed) {
      // The answer is the same as for an id that nobody has.
    }
    throw new NotFound(name);
  }

  /**
   * The id with this name in an address; empty when the address has none.
   *
   * @throws NotFound when it is not the one way in which an id is written
   */
  public static Optional<UUID> id(RouteParameters address, String name) {
    return address.get(name).map(written -> id(written, name));
  }

  /** An address with this id in it. */
  public static RouteParameters with(String name, UUID id) {
    return new RouteParameters(name, id.toString());
  }
}
