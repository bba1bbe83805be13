package nl.powervrouwen.ui.today;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.Ordered;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** What needs me today, as sentences with one button each; each feature brings its own. */
@CdiComponent
@Route("vandaag")
@Menu(order = 10, title = "today.title", icon = "TODAY")
@ShownTo
class TodayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Instance<TodayPart> parts;
  private final CurrentSite here;

  @Inject
  TodayView(@Any Instance<TodayPart> parts, CurrentSite here) {
    this.parts = parts;
    this.here = here;
    addClassNames("page", "today");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    List<Component> all = Ordered.all(parts).flatMap(part -> part.today().stream()).toList();
    removeAll();
    add(new PageHead(Texts.text("today.title")).lead(Moments.day(Moments.today())));
    if (all.isEmpty()) {
      add(new OtherRole(here.user()));
    } else {
      add(all);
    }
  }

  @Override
  public String getPageTitle() {
    return Texts.text("today.title");
  }
}
