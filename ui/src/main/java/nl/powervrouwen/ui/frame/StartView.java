package nl.powervrouwen.ui.frame;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.ui.access.ShownTo;

/** The bare address of a site: leads on to the first screen of who works there. */
@CdiComponent
@Route("")
@ShownTo(sites = {SiteKind.MUNICIPALITY, SiteKind.PILOT, SiteKind.OPERATOR})
class StartView extends Div implements BeforeEnterObserver {

  private final Places places;

  @Inject
  StartView(Places places) {
    this.places = places;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event.forwardTo(places.first());
  }
}
