package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** One line of a list: what it is about, and beside that what can be done. */
public final class Line extends ListItem {

  private final Div words = new Div();

  /** A line about this. */
  public Line(Component... about) {
    words.add(about);
    words.addClassName("line-words");
    add(words);
  }

  /** What else there is to know about it, in small letters. */
  public Line small(String text) {
    Span small = new Span(text);
    small.addClassName("small");
    words.add(small);
    return this;
  }

  /** What can be done with it, the first thing first. */
  public Line actions(Component... components) {
    Div actions = new Div(components);
    actions.addClassName("actions");
    add(actions);
    return this;
  }

  /** A list for such lines. */
  public static UnorderedList list(Line... lines) {
    UnorderedList list = new UnorderedList(lines);
    list.addClassName("lines");
    return list;
  }
}
