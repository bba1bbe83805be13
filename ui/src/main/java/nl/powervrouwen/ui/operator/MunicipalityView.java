package nl.powervrouwen.ui.operator;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.modules.Modules;
import nl.powervrouwen.onboarding.Municipalities;
import nl.powervrouwen.onboarding.MunicipalityDetails;
import nl.powervrouwen.onboarding.MunicipalityRow;
import nl.powervrouwen.registry.Measurements;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Facts;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** One municipality: what it is, how it is doing, what was asked, and what can be asked. */
@CdiComponent
@Route("gemeenten/:gemeente")
@ShownTo(sites = SiteKind.OPERATOR, roles = Role.OPERATOR)
class MunicipalityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Municipalities municipalities;
  private final Modules modules;
  private final CurrentSite here;
  private String name = "";

  @Inject
  MunicipalityView(Municipalities municipalities, Modules modules, CurrentSite here) {
    this.municipalities = municipalities;
    this.modules = modules;
    this.here = here;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    TenantId tenant = OperatorNavigation.municipality(event);
    MunicipalityDetails details = municipalities.one(tenant);
    MunicipalityRow row = details.row();
    name = row.facts().displayName();
    Div chips =
        new Div(
            MunicipalityWords.state(row.facts().state()), MunicipalityWords.health(row.health()));
    chips.addClassName("chips");
    PageHead head =
        new PageHead(name)
            .back(OperatorNavigation.municipalities(Texts.text("municipalities.title")))
            .below(chips);
    removeAll();
    add(head, trouble(row), facts(details), modules(details.modules()), orders(details.orders()));
    add(new MunicipalityActions(municipalities, details));
  }

  @Override
  public String getPageTitle() {
    return name;
  }

  private static Banner trouble(MunicipalityRow row) {
    Banner banner = new Banner();
    String trouble = row.facts().trouble();
    if (trouble != null) {
      banner.say(Tone.WRONG, Texts.text("municipality.trouble", trouble));
    } else if (row.behind()) {
      banner.say(Tone.CARE, Texts.text("municipality.behind"));
    }
    return banner;
  }

  private Section facts(MunicipalityDetails details) {
    MunicipalityRecord facts = details.row().facts();
    Measurements measured = details.row().measured();
    Facts list =
        new Facts()
            .add(Texts.text("municipality.code"), facts.gemeentecode())
            .add(Texts.text("municipality.id"), facts.tenant().value());
    String host = details.row().host();
    if (host == null) {
      list.add(Texts.text("municipality.host"), facts.hostName());
    } else {
      list.add(Texts.text("municipality.host"), new Anchor(Addresses.of(here.site(), host), host));
    }
    list.add(Texts.text("municipality.server"), facts.databaseServer())
        .add(Texts.text("municipality.version"), MunicipalityWords.version(details.row()))
        .add(
            Texts.text("municipality.disk"),
            MunicipalityWords.measured(MunicipalityWords.disk(measured), measured.databaseBytes()))
        .add(
            Texts.text("municipality.failed"),
            MunicipalityWords.measured(MunicipalityWords.failed(measured), measured.failedLogins()))
        .add(Texts.text("municipality.opened"), day(facts.openedAt()))
        .add(Texts.text("municipality.closed"), day(facts.closedAt()))
        .add(
            Texts.text("municipality.destroy"),
            facts.destroyAfter() == null ? null : Moments.date(facts.destroyAfter()));
    list.addClassName("facts-wide");
    return card("municipality.facts", list);
  }

  private static @Nullable String day(@Nullable Instant moment) {
    return moment == null ? null : Moments.date(Moments.local(moment).toLocalDate());
  }

  private Section modules(List<String> ids) {
    if (ids.isEmpty()) {
      return card("municipality.modules", new Paragraph(Texts.text("municipality.modules.none")));
    }
    UnorderedList list = new UnorderedList();
    Map<String, Words> titles = modules.titles();
    ids.forEach(id -> list.add(new ListItem(title(titles.get(id), id))));
    return card("municipality.modules", list);
  }

  /** What a module is called; one that is not loaded has no other name than its id. */
  private static String title(@Nullable Words title, String id) {
    return title == null
        ? Texts.text("municipality.modules.absent", id)
        : MunicipalityWords.in(title);
  }

  private static Section orders(List<Order> orders) {
    if (orders.isEmpty()) {
      return card("municipality.orders", new Paragraph(Texts.text("municipality.orders.none")));
    }
    Table table = new Table(Texts.text("municipality.orders")).labelled();
    table.column(Texts.text("order.what"));
    table.column(Texts.text("order.when"));
    table.column(Texts.text("order.source"));
    table.column(Texts.text("order.state"));
    for (Order order : orders) {
      RouterLink what = OperatorNavigation.toOrder(order.id(), MunicipalityWords.kind(order));
      what.addClassName("row-link");
      table.row(
          what,
          Table.text(Moments.whenInWords(order.askedAt())),
          Table.text(Texts.text("order.source." + order.source().name())),
          MunicipalityWords.order(order.state()));
    }
    return card("municipality.orders", table);
  }

  private static Section card(String title, Component content) {
    Section card = new Section(new H2(Texts.text(title)), content);
    card.addClassName("card");
    return card;
  }
}
