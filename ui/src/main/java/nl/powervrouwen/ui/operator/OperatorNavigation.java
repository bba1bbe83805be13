package nl.powervrouwen.ui.operator;

import com.vaadin.flow.router.RouterLink;

/** The ways to the screens of the operator. */
public final class OperatorNavigation {

  private OperatorNavigation() {}

  /** A link to the list of sites. */
  public static RouterLink sites(String text) {
    return new RouterLink(text, SitesView.class);
  }

  /** A link to the modules. */
  public static RouterLink modules(String text) {
    return new RouterLink(text, ModulesView.class);
  }

  /** The address of the list of sites, the first screen. */
  public static String address() {
    return "adressen";
  }
}
