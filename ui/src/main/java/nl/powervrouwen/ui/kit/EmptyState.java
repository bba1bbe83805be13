package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: why, and what to do first. */
public final class EmptyState extends Div {

  /** An empty state that says this. */
  public EmptyState(Symbol symbol, String title, String explanation) {
    addClassName("empty");
    Div circle = new Div(symbol.picture());
    circle.addClassName("empty-picture");
    Paragraph first = new Paragraph(title);
    first.addClassName("empty-title");
    add(circle, first, new Paragraph(explanation));
  }

  /** What to do first. */
  public EmptyState todo(Component action) {
    add(action);
    return this;
  }
}
