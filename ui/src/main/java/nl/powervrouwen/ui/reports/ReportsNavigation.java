package nl.powervrouwen.ui.reports;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import nl.powervrouwen.modules.FormatRow;

/** The ways into the screens of reports. */
public final class ReportsNavigation {

  static final String FORMAT = "soort";
  static final String VERSION = "versie";

  private ReportsNavigation() {}

  static RouterLink months(String text) {
    return new RouterLink(text, MonthFiguresView.class);
  }

  static RouterLink to(FormatRow format, String text) {
    RouterLink link = new RouterLink(text, ReportsView.class);
    link.setQueryParameters(
        QueryParameters.simple(Map.of(FORMAT, format.id(), VERSION, format.version())));
    return link;
  }
}
