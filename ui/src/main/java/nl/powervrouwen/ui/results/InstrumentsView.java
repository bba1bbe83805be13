package nl.powervrouwen.ui.results;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.results.InstrumentRow;
import nl.powervrouwen.results.Instruments;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.settings.SettingsNavigation;
import nl.powervrouwen.ui.texts.Texts;

/** The instruments that the municipality filled in itself. */
@CdiComponent
@Route("instellingen/instrumenten")
@InSettings(
    name = "instruments",
    title = "settings.part.instruments",
    group = InSettings.Group.DAILY,
    order = 50,
    symbol = Symbol.CHART)
@ShownTo(roles = {Role.COORDINATOR, Role.BEHEERDER})
class InstrumentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Instruments instruments;
  private final Banner banner = new Banner();
  private final Div list = new Div();

  @Inject
  InstrumentsView(Instruments instruments) {
    this.instruments = instruments;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    banner.hush();
    banner.tellNews();
    Section section =
        new Section(
            new SectionHead(
                getPageTitle(),
                Action.add(ResultsNavigation.addInstrument(Texts.text("instrument.new")))),
            new Paragraph(Texts.text("instruments.explain")),
            banner,
            list);
    section.addClassNames("card", "overview");
    add(
        new PageHead(getPageTitle())
            .back(SettingsNavigation.settings(Texts.text("settings.title"))),
        section);
    show();
  }

  @Override
  public String getPageTitle() {
    return Texts.text("instruments.title");
  }

  private void show() {
    list.removeAll();
    List<InstrumentRow> all = instruments.all();
    list.add(
        all.isEmpty()
            ? new Paragraph(Texts.text("instruments.empty"))
            : Line.list(all.stream().map(this::line).toArray(Line[]::new)));
  }

  private Line line(InstrumentRow row) {
    return new Line(new Span(row.name()))
        .small(Texts.text("instrument.small", row.domains().size(), row.levels().size()))
        .actions(
            Action.change(row.name(), ResultsNavigation.change(row)),
            Action.remove(row.name(), Texts.text("instrument.remove.text"), () -> remove(row)));
  }

  private void remove(InstrumentRow row) {
    banner.attempt(
        () -> instruments.remove(row.id(), row.version()),
        this::show,
        Texts.text("record.removed", row.name()));
  }
}
