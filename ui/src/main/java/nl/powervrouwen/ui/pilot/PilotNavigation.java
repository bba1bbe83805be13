package nl.powervrouwen.ui.pilot;

import com.vaadin.flow.router.RouterLink;

/** The way to the published figures. */
public final class PilotNavigation {

  private PilotNavigation() {}

  /** A link to them. */
  public static RouterLink figures(String text) {
    return new RouterLink(text, FiguresView.class);
  }

  /** The address of them. */
  public static String address() {
    return "cijfers";
  }
}
