package nl.powervrouwen.ui.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.texts.Texts;

/** A page among the settings that shows anew what stands each time that somebody comes to it. */
abstract class SettingsListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  final PageHead head;
  final Banner banner = new Banner();
  private final String title;

  /** With its head and a place for a message; what stands is added below them. */
  SettingsListView(String title, String lead) {
    this.title = title;
    head =
        new PageHead(title)
            .back(SettingsNavigation.settings(Texts.text("settings.title")))
            .lead(lead);
    addClassName("page");
    add(head, banner);
  }

  /** Shows what stands in the place of what stood. */
  abstract void show();

  /** Takes over what the address asks for; nothing when the page has no such thing. */
  void take(QueryParameters asked) {}

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    take(event.getLocation().getQueryParameters());
    banner.tellNews();
    show();
  }

  @Override
  public final String getPageTitle() {
    return title;
  }
}
