package nl.powervrouwen.ui.pilot;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Texts;

/** Figures that municipalities published for the pilot; none are published yet. */
@CdiComponent
@Route("cijfers")
@Menu(order = 10, title = "figures.title", icon = "CHART")
@ShownTo(sites = SiteKind.PILOT, roles = Role.PILOTLEIDER)
class FiguresView extends Div implements HasDynamicTitle {

  FiguresView() {
    addClassName("page");
    add(
        new PageHead(getPageTitle()).lead(Texts.text("figures.lead")),
        new EmptyState(
            Symbol.CHART, Texts.text("figures.empty"), Texts.text("figures.empty.help")));
  }

  @Override
  public final String getPageTitle() {
    return Texts.text("figures.title");
  }
}
