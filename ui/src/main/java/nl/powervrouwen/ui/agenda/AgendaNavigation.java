package nl.powervrouwen.ui.agenda;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;

/** The ways into the agenda. */
public final class AgendaNavigation {

  private AgendaNavigation() {}

  /** A link to the week of today. */
  public static RouterLink thisWeek(String text) {
    return new RouterLink(text, AgendaView.class);
  }

  static RouterLink to(Week week, String text) {
    RouterLink link = new RouterLink(text, AgendaView.class);
    link.setQueryParameters(QueryParameters.of("week", week.written()));
    return link;
  }
}
