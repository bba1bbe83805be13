package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.powervrouwen.identity.Role;
import nl.powervrouwen.tenancy.Site;
import nl.powervrouwen.ui.brand.Brand;
import nl.powervrouwen.ui.brand.PlainPage;
import nl.powervrouwen.ui.entrance.Entrance;
import nl.powervrouwen.ui.entrance.Here;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.texts.OwnTexts;
import nl.powervrouwen.ui.texts.Texts;

/** What the municipality shows of itself; the operator changes it, through the tenant's pack. */
@CdiComponent
@Route("instellingen/huisstijl")
@Entrance(roles = {Role.COORDINATOR, Role.BEHEERDER})
class HouseStyleView extends Div implements HasDynamicTitle {

  private static final String WHITE = "#ffffff";
  private static final double WCAG_TEXT = 4.5;

  @Inject
  HouseStyleView(Here here) {
    addClassName("page");
    Site site = here.site();
    add(
        new PageHead(getPageTitle())
            .back(SettingsNavigation.settings(Texts.text("settings.title")))
            .lead(Texts.text("style.lead")),
        logo(site),
        colours(site),
        words(site),
        pages());
  }

  @Override
  public String getPageTitle() {
    return Texts.text("style.title");
  }

  private static Section logo(Site site) {
    Image picture = new Image("huisstijl/logo.svg", PlainPage.alt(site));
    picture.addClassName("style-logo");
    Paragraph alt = new Paragraph(Texts.text("style.logo.alt", PlainPage.alt(site)));
    alt.addClassName("small");
    return card("style.logo", new Div(picture), alt);
  }

  private static Section colours(Site site) {
    Table table = new Table(Texts.text("style.colours"));
    table.column(Texts.text("style.colour"));
    table.column(Texts.text("style.value"));
    table.column(Texts.text("style.contrast"));
    table.column(Texts.text("style.enough"));
    Map<String, String> tokens = new TreeMap<>(site.branding().tokens());
    tokens.values().removeIf(value -> !Brand.isColour(value));
    if (tokens.isEmpty()) {
      return card("style.colours", new Paragraph(Texts.text("style.colours.none")));
    }
    tokens.forEach((name, value) -> row(table, name, value));
    Paragraph night = new Paragraph(Texts.text("style.night"));
    night.addClassName("small");
    return card("style.colours", table, night);
  }

  private static void row(Table table, String name, String value) {
    Span patch = new Span();
    patch.addClassName("patch");
    patch.getStyle().set("background", value);
    patch.getElement().setAttribute("aria-hidden", "true");
    double contrast = Brand.contrast(value, WHITE);
    boolean background = name.endsWith("background") || name.endsWith("text");
    String verdict =
        background
            ? Texts.text("style.enough.pair")
            : Texts.text(contrast >= WCAG_TEXT ? "style.enough.yes" : "style.enough.darker");
    table.row(
        Table.text(name),
        new Span(patch, new Span(value)),
        Table.text(Texts.text("style.ratio", contrast)),
        Table.text(verdict));
  }

  private static Section words(Site site) {
    Map<String, String> own = new TreeMap<>(site.branding().texts());
    own.keySet().retainAll(OwnTexts.allowed());
    if (own.isEmpty()) {
      return card("style.words", new Paragraph(Texts.text("style.words.none")));
    }
    Table table = new Table(Texts.text("style.words"));
    table.column(Texts.text("style.words.key"));
    table.column(Texts.text("style.words.own"));
    own.forEach((key, text) -> table.row(Table.text(key), Table.text(text)));
    return card("style.words", table);
  }

  private static Section pages() {
    UnorderedList list = new UnorderedList();
    list.addClassName("plain-list");
    for (List<String> page :
        List.of(
            List.of("/toegankelijkheid", "frame.accessibility"),
            List.of("/privacy", "frame.privacy"),
            List.of("/.well-known/security.txt", "style.page.leaks"))) {
      Anchor link = new Anchor(page.getFirst(), Texts.text(page.getLast()));
      link.setRouterIgnore(true);
      list.add(new ListItem(link));
    }
    return card("style.pages", new Paragraph(Texts.text("style.pages.lead")), list);
  }

  private static Section card(String title, Component... content) {
    Section section = new Section(new H2(Texts.text(title)));
    section.add(content);
    section.addClassName("card");
    return section;
  }
}
