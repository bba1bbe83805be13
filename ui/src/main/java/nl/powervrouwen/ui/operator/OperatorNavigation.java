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

  /** The municipality in the address that is entered. */
  static TenantId municipality(BeforeEnterEvent event) {
    return municipality(event.getRouteParameters().get(MUNICIPALITY).orElse(""));
  }

  /**
   * The municipality with this id.
   *
   * @throws NotFound when it is no id
   */
  static TenantId municipality(String written) {
    try {
      return new TenantId(written);
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("municipality");
    }
  }

  /**
   * The step with this address.
   *
   * @throws NotFound when there is none
   */
  static WizardStep step(String address) {
    return WizardStep.at(address).orElseThrow(() -> new NotFound("step"));
  }

  private static RouteParameters with(TenantId tenant) {
    return new RouteParameters(MUNICIPALITY, tenant.value());
  }
}
