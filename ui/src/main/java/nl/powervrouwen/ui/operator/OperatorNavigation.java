package nl.powervrouwen.ui.operator;

import com.vaadin.flow.router.RouterLink;

/** The way to the list of sites. */
public final class OperatorNavigation {

  private OperatorNavigation() {}

  /** A link to it. */
  public static RouterLink sites(String text) {
    return new RouterLink(text, SitesView.class);
  }

  /** The address of it. */
  public static String address() {
    return "adressen";
  }
}
