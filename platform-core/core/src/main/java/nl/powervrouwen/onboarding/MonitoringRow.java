package nl.powervrouwen.onboarding;

import java.util.Map;
import nl.powervrouwen.registry.Measurements;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.TenantId;

/**
 * How one municipality is doing, for a program that watches.
 *
 * @param tenant short name
 * @param state where it is in its life
 * @param open whether people can work there now
 * @param behind whether its database is too old
 * @param troubled whether it needs the operator
 * @param databaseOpen whether this node of the application works with its database now
 * @param modules how many its pack names
 * @param orders how many of its newest orders are in which state
 * @param measured how large it is, and how many logins fail there
 */
public record MonitoringRow(
    TenantId tenant,
    MunicipalityState state,
    boolean open,
    boolean behind,
    boolean troubled,
    boolean databaseOpen,
    int modules,
    Map<OrderState, Integer> orders,
    Measurements measured) {

  /** Copies the map. */
  public MonitoringRow {
    orders = Map.copyOf(orders);
  }
}
