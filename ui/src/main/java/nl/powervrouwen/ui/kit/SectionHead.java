package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;

/** The top of a part of a screen: its heading, and what stands beside it. */
public final class SectionHead extends Header {

  /** A head with this heading. */
  public SectionHead(String text, Component... beside) {
    addClassName("section-head");
    add(new H2(text));
    add(beside);
  }
}
