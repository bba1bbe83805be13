package nl.powervrouwen.ui.today;

import com.vaadin.flow.router.RouterLink;

/** The way to the first screen of the day. */
public final class TodayNavigation {

  private TodayNavigation() {}

  /** A link to it. */
  public static RouterLink today(String text) {
    return new RouterLink(text, TodayView.class);
  }

  /** The address of it. */
  public static String address() {
    return "vandaag";
  }
}
