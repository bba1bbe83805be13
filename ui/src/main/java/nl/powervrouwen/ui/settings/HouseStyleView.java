package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.powervrouwen.packs.OwnTextKeys;
import nl.powervrouwen.registry.Rgb;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.StyleTokens;
import nl.powervrouwen.registry.StyleTokens.Token;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.brand.Brand;
import nl.powervrouwen.ui.brand.PlainPage;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.open.LeakContact;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.OwnTexts;
import nl.powervrouwen.ui.texts.Texts;

/** What the municipality shows of itself; the operator changes it, through the tenant's pack. */
@CdiComponent
@Route("instellingen/huisstijl")
@InSettings(
    name = "style",
    title = "settings.part.style",
    group = InSettings.Group.WHOLE,
    order = 30,
    symbol = Symbol.PENCIL)
@ShownTo(roles = {Role.COORDINATOR, Role.BEHEERDER})
class HouseStyleView extends Div implements HasDynamicTitle {

  @Inject
  HouseStyleView(CurrentSite here) {
    addClassName("page");
    Site site = here.site();
    add(
        new PageHead(getPageTitle())
            .back(SettingsNavigation.settings(Texts.text("settings.title")))
            .lead(Texts.text("style.lead")),
        logo(site),
        colours(site),
        words(site),
        pages(site));
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
    Section card = card("style.logo", new Div(picture), alt);
    LogoToday.trouble(site)
        .ifPresent(
            trouble -> {
              Banner banner = new Banner();
              banner.say(Tone.WRONG, trouble);
              card.addComponentAtIndex(1, banner);
            });
    return card;
  }

  private static Section colours(Site site) {
    Table table = new Table(Texts.text("style.colours")).labelled();
    table.column(Texts.text("style.pair"));
    table.column(Texts.text("style.front"));
    table.column(Texts.text("style.back"));
    table.column(Texts.text("style.contrast"));
    table.column(Texts.text("style.enough"));
    Map<Token, Rgb> all = Brand.colours(site.branding());
    StyleTokens.pairs().forEach(pair -> row(table, pair, all));
    Paragraph night = new Paragraph(Texts.text("style.night"));
    night.addClassName("small");
    NativeDetails details = new NativeDetails(Texts.text("style.pairs"), table);
    details.addClassName("more");
    long clear = StyleTokens.pairs().stream().filter(pair -> isClear(pair, all)).count();
    String result = Texts.text("style.result", clear, StyleTokens.pairs().size());
    return card("style.colours", new Paragraph(result), night, details);
  }

  private static boolean isClear(StyleTokens.Pair pair, Map<Token, Rgb> all) {
    Rgb front = Objects.requireNonNull(all.get(pair.front()));
    Rgb back = Objects.requireNonNull(all.get(pair.back()));
    return front.contrast(back) >= pair.needed();
  }

  private static void row(Table table, StyleTokens.Pair pair, Map<Token, Rgb> all) {
    Rgb front = Objects.requireNonNull(all.get(pair.front()));
    Rgb back = Objects.requireNonNull(all.get(pair.back()));
    double ratio = front.contrast(back);
    table.row(
        Table.text(
            Texts.text(
                "style.pair.on",
                pair.front().meaning().in(Language.current()),
                pair.back().meaning().in(Language.current()))),
        patch(front),
        patch(back),
        Table.text(Texts.text("style.ratio", ratio)),
        Table.text(Texts.text(isClear(pair, all) ? "style.yes" : "style.no", pair.needed())));
  }

  private static Span patch(Rgb colour) {
    Span patch = new Span();
    patch.addClassName("patch");
    patch.getStyle().set("background", colour.hex());
    patch.getElement().setAttribute("aria-hidden", "true");
    Span both = new Span(patch, new Span(colour.hex()));
    both.addClassName("patch-name");
    return both;
  }

  private static Section words(Site site) {
    Map<String, String> own = new TreeMap<>(site.branding().texts());
    own.keySet().retainAll(OwnTextKeys.all());
    if (own.isEmpty()) {
      return card("style.words", new Paragraph(Texts.text("style.words.none")));
    }
    Table table = new Table(Texts.text("style.words"));
    table.column(Texts.text("style.words.key"));
    table.column(Texts.text("style.words.own"));
    own.forEach((key, text) -> table.row(Table.text(OwnTexts.replaced(key)), Table.text(text)));
    return card("style.words", table);
  }

  private static Section pages(Site site) {
    UnorderedList list = new UnorderedList();
    list.addClassName("plain-list");
    for (List<String> page :
        List.of(
            List.of("/toegankelijkheid", "frame.accessibility"),
            List.of("/privacy", "frame.privacy"))) {
      list.add(new ListItem(page(page.getFirst(), page.getLast())));
    }
    list.add(
        new ListItem(
            LeakContact.of(site).isPresent()
                ? page("/.well-known/security.txt", "style.page.leaks")
                : new Span(Texts.text("style.page.leaks.none"))));
    return card("style.pages", new Paragraph(Texts.text("style.pages.lead")), list);
  }

  private static Anchor page(String address, String key) {
    Anchor link = new Anchor(address, Texts.text(key));
    link.setRouterIgnore(true);
    return link;
  }

  private static Section card(String title, Component... content) {
    Section section = new Section(new H2(Texts.text(title)));
    section.add(content);
    section.addClassName("card");
    return section;
  }
}
