package nl.powervrouwen.ui.operator;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.TenantId;

/** The ways to the screens of the operator. */
public final class OperatorNavigation {

  static final String MUNICIPALITY = "gemeente";
  static final String ORDER = "opdracht";
  static final String STEP = "stap";

  private OperatorNavigation() {}

  /** A link to the list of municipalities. */
  public static RouterLink municipalities(String text) {
    return new RouterLink(text, MunicipalityListView.class);
  }

  /** A link to the modules. */
  public static RouterLink modules(String text) {
    return new RouterLink(text, ModulesView.class);
  }

  /** The address of the list of municipalities, the first screen. */
  public static String address() {
    return "gemeenten";
  }

  static RouterLink to(TenantId tenant, String text) {
    return new RouterLink(text, MunicipalityView.class, with(tenant));
  }

  static void open(TenantId tenant) {
    UI.getCurrent().navigate(MunicipalityView.class, with(tenant));
  }

  static RouterLink toOrder(UUID order, String text) {
    return new RouterLink(text, OrderView.class, new RouteParameters(ORDER, order.toString()));
  }

  static void openOrder(UUID order) {
    UI.getCurrent().navigate(OrderView.class, new RouteParameters(ORDER, order.toString()));
  }

  static RouterLink opening(String text) {
    return new RouterLink(text, OpenMunicipalityView.class);
  }

  static void openOpening() {
    UI.getCurrent().navigate(OpenMunicipalityView.class);
  }

  static RouterLink form(WizardStep step, String text) {
    return new RouterLink(text, WizardView.class, new RouteParameters(STEP, step.address()));
  }

  static void openForm(WizardStep step) {
    UI.getCurrent().navigate(WizardView.class, new RouteParameters(STEP, step.address()));
  }

  static void openPreview() {
    UI.getCurrent().navigate(PreviewView.class);
  }

  /**
   * The municipality in the address that is entered.
   *
   * @throws NotFound when it is no id
   */
  static TenantId municipality(BeforeEnterEvent event) {
    String id = event.getRouteParameters().get(MUNICIPALITY).orElse("");
    try {
      return new TenantId(id);
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("municipality");
    }
  }

  private static RouteParameters with(TenantId tenant) {
    return new RouteParameters(MUNICIPALITY, tenant.value());
  }
}
