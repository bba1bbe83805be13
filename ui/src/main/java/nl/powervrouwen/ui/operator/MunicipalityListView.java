package nl.powervrouwen.ui.operator;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.onboarding.Municipalities;
import nl.powervrouwen.onboarding.MunicipalityRow;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.texts.Texts;

/** Every municipality of this installation, how it is doing, and the other addresses; no people. */
@CdiComponent
@Route("gemeenten")
@Menu(order = 10, title = "municipalities.title", icon = "SITES")
@ShownTo(sites = SiteKind.OPERATOR, roles = Role.OPERATOR)
class MunicipalityListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Municipalities municipalities;
  private final Sites sites;

  @Inject
  MunicipalityListView(Municipalities municipalities, Sites sites) {
    this.municipalities = municipalities;
    this.sites = sites;
    addClassName("page");
  }

  /** Reads it anew also for who is here already. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    RouterLink opening = Action.add(OperatorNavigation.opening(Texts.text("municipality.open")));
    add(
        new PageHead(getPageTitle()).lead(Texts.text("municipalities.lead")).actions(opening),
        municipalities(municipalities.all()),
        others(sites.all()));
  }

  @Override
  public final String getPageTitle() {
    return Texts.text("municipalities.title");
  }

  private Section municipalities(List<MunicipalityRow> rows) {
    Section card = new Section();
    card.addClassName("card");
    if (rows.isEmpty()) {
      card.add(
          new EmptyState(
                  Symbol.SITES,
                  Texts.text("municipalities.empty"),
                  Texts.text("municipalities.empty.help"))
              .todo(Action.first(OperatorNavigation.opening(Texts.text("municipality.open")))));
      return card;
    }
    Table table = new Table(getPageTitle()).labelled();
    for (String column : List.of("name", "state", "version", "health", "disk", "failed", "order")) {
      table.column(Texts.text("municipality." + column));
    }
    rows.forEach(row -> addRow(table, row));
    card.add(table);
    return card;
  }

  private static void addRow(Table table, MunicipalityRow row) {
    RouterLink name = OperatorNavigation.to(row.facts().tenant(), row.facts().displayName());
    name.addClassName("row-link");
    Order latest = row.latest();
    table.row(
        name,
        MunicipalityWords.state(row.facts().state()),
        Table.text(MunicipalityWords.version(row)),
        MunicipalityWords.health(row.health()),
        Table.text(MunicipalityWords.disk(row.measured())),
        Table.text(MunicipalityWords.failed(row.measured())),
        Table.text(latest == null ? "" : MunicipalityWords.brief(latest)));
  }

  /** The addresses of the platform itself. */
  private static Section others(List<Site> sites) {
    Table table = new Table(Texts.text("sites.others"));
    table.column(Texts.text("sites.name"));
    table.column(Texts.text("sites.kind"));
    table.column(Texts.text("sites.host"));
    sites.stream()
        .filter(site -> site.kind() != SiteKind.MUNICIPALITY)
        .forEach(
            site ->
                table.row(
                    Table.text(site.displayName()),
                    Table.text(Texts.text("sites.kind." + site.kind().name())),
                    Table.text(site.host())));
    Section card = new Section(new H2(Texts.text("sites.others")), table);
    card.addClassName("card");
    return card;
  }
}
