package nl.powervrouwen.ui.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.documents.Logo;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Texts;

/** A logo that stands in the municipality's pack and is left out, on screen or on paper. */
@ApplicationScoped
class LogoToday implements TodayPart {

  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 90;
  }

  @Override
  public List<Component> today() {
    return here.may(Role.BEHEERDER)
        ? trouble(here.site()).map(trouble -> section(trouble)).stream().toList()
        : List.of();
  }

  /** Why the logo is left out, where, and what to do; empty when all is well with it. */
  static Optional<String> trouble(Site site) {
    String drawn = site.logo();
    if (drawn != null && !drawn.isBlank()) {
      return new Logo(drawn, site.displayName()).isPrinted()
          ? Optional.empty()
          : Optional.of(Texts.text("style.logo.unprinted"));
    }
    return site.branding()
        .problem()
        .map(why -> Texts.text("style.logo.refused", why.words().in(Language.current())));
  }

  private static Component section(String trouble) {
    RouterLink link = new RouterLink(Texts.text("today.look"), HouseStyleView.class);
    link.getElement().setAttribute("aria-label", Texts.text("style.logo.look"));
    return TodaySection.of(
        Texts.text("style.logo"),
        List.of(new TodoLine(Symbol.WARNING, trouble, Action.other(link), List.of())));
  }
}
