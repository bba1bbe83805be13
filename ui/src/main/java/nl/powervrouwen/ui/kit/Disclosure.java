package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/**
 * What is read on request: one line that opens. What somebody opened stays open over a reload, in
 * that tab; on paper everything is open.
 */
public final class Disclosure extends NativeDetails {

  /**
   * One line that opens.
   *
   * @param name names it on its page, such as {@code eerder}; a page has each name once
   * @param words of the line
   */
  public Disclosure(String name, String words, Component... content) {
    super(words, new Div(content));
    setId(name);
    addClassName("disclosure");
  }
}
