package nl.powervrouwen.onboarding;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.registry.Order;

/**
 * All that the operator may know of a municipality.
 *
 * @param row the short of it
 * @param modules ids of the modules that its pack names, by id
 * @param orders what was asked about it, newest first
 * @param hasPack whether a pack was applied in full
 * @param destroyed whether its data are destroyed and that is certified
 */
public record MunicipalityDetails(
    MunicipalityRow row,
    List<String> modules,
    List<Order> orders,
    boolean hasPack,
    boolean destroyed)
    implements Serializable {

  /** Copies the lists. */
  public MunicipalityDetails {
    modules = List.copyOf(modules);
    orders = List.copyOf(orders);
  }
}
