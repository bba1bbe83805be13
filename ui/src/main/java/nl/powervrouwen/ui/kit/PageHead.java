package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;

/** The top of a screen: the way back, its one heading, a line below it, and what can be done. */
public final class PageHead extends Header {

  private final H1 heading;
  private final Div words = new Div();
  private final Div actions = new Div();

  /** A head with this heading, which gets the focus when the screen opens. */
  public PageHead(String text) {
    addClassName("page-head");
    heading = new H1(text);
    heading.getElement().setAttribute("tabindex", "-1");
    words.addClassName("page-head-words");
    words.add(heading);
    actions.addClassName("actions");
    add(words, actions);
  }

  /** A link to where one came from, above the heading. */
  public PageHead back(RouterLink link) {
    link.addClassName("back");
    link.addComponentAsFirst(Symbol.BACK.picture());
    words.addComponentAsFirst(link);
    return this;
  }

  /** A line below the heading. */
  public PageHead lead(String text) {
    Paragraph line = new Paragraph(text);
    line.addClassName("lead");
    words.add(line);
    return this;
  }

  /** Something else below the heading, such as chips. */
  public PageHead below(Component... components) {
    words.add(components);
    return this;
  }

  /** What can be done on this screen, the obvious thing first. */
  public PageHead actions(Component... components) {
    actions.add(components);
    return this;
  }
}
