package nl.powervrouwen.ui.results;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.results.Found;
import nl.powervrouwen.results.PersonResults;
import nl.powervrouwen.results.ResultRow;
import nl.powervrouwen.results.Results;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.PartOf;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Texts;

/** What all found whom one coordinates or coaches: how many of how many, and who what. */
@CdiComponent
@Route("resultaten")
@PartOf("deelnemers")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class ResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Results results;
  private final CurrentSite here;

  @Inject
  ResultsView(Results results, CurrentSite here) {
    this.results = results;
    this.here = here;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Found found = results.foundByAll();
    List<PersonResults> all = results.all();
    PageHead head = new PageHead(getPageTitle());
    if (found.participants() > 0) {
      head.lead(ResultWords.found(found, !here.may(Role.COORDINATOR)));
    }
    add(head, all.isEmpty() ? nothing() : table(all));
  }

  @Override
  public String getPageTitle() {
    return Texts.text("results.title");
  }

  private static Component nothing() {
    return new EmptyState(
        Symbol.MEDAL, Texts.text("results.none"), Texts.text("results.none.help"));
  }

  private static Component table(List<PersonResults> all) {
    Table table = new Table(Texts.text("results.title"));
    table
        .column(Texts.text("field.participant"))
        .column(Texts.text("results.what"))
        .column(Texts.text("results.known"))
        .column(Texts.text("results.state"));
    for (PersonResults person : all) {
      for (ResultRow result : person.results()) {
        table.row(
            ParticipantsNavigation.to(person.participant(), person.name().spoken()),
            Table.text(ResultWords.kind(result)),
            Table.sentence(ResultWords.details(result)),
            Optional.<Component>ofNullable(ResultWords.state(result)).orElseGet(Span::new));
      }
    }
    return table;
  }
}
