package nl.powervrouwen.ui.features;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import nl.powervrouwen.ui.texts.Texts;

/**
 * A part of a long page with a heading, to which the page leads from its top.
 *
 * @param name names it in the address, such as {@code deelnemers}; a page has each name once
 * @param title what it is called at the top of the page, in a word or two
 * @param card what it shows
 */
public record PagePart(String name, String title, Component card) {

  /** Gives the card its name, and lets the focus go there. */
  public PagePart {
    card.setId(name);
    card.getElement().setAttribute("tabindex", "-1");
  }

  /** What is on the page, as the way to each of its parts. */
  public static Nav contents(List<PagePart> parts) {
    Nav contents = new Nav();
    contents.addClassName("contents");
    contents.getElement().setAttribute("aria-label", Texts.text("contents.title"));
    parts.forEach(
        part -> {
          Anchor link = new Anchor("#" + part.name(), part.title());
          link.setRouterIgnore(true);
          contents.add(link);
        });
    return contents;
  }
}
