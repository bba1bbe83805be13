package nl.powervrouwen.ui.frame;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.operator.OperatorNavigation;
import nl.powervrouwen.ui.pilot.PilotNavigation;
import nl.powervrouwen.ui.today.TodayNavigation;

/** The bare address of a site: leads on to the first screen of who works there. */
@CdiComponent
@Route("")
@ShownTo(sites = {SiteKind.MUNICIPALITY, SiteKind.PILOT, SiteKind.OPERATOR})
class StartView extends Div implements BeforeEnterObserver {

  private final CurrentSite here;

  @Inject
  StartView(CurrentSite here) {
    this.here = here;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event.forwardTo(
        switch (here.site().kind()) {
          case MUNICIPALITY -> TodayNavigation.address();
          case PILOT -> PilotNavigation.address();
          case OPERATOR -> OperatorNavigation.address();
        });
  }
}
