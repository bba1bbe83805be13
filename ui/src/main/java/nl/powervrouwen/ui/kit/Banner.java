package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A message on the screen that is read aloud when it comes; empty and unseen until then. */
public final class Banner extends Div {

  /** A banner without a message. */
  public Banner() {
    addClassName("banner");
    getElement().setAttribute("role", "status");
    getElement().setAttribute("aria-live", "polite");
  }

  /** Shows a message with what can be done about it, instead of what was shown. */
  public void say(Tone tone, String text, Component... actions) {
    hush();
    addClassNames("banner-shown", tone.className());
    Symbol symbol =
        switch (tone) {
          case GOOD -> Symbol.CHECK;
          case CALM -> Symbol.INFO;
          case CARE, WRONG -> Symbol.WARNING;
        };
    Paragraph words = new Paragraph(text);
    Div buttons = new Div(actions);
    buttons.addClassName("actions");
    add(symbol.picture(), words, buttons);
  }

  /** Takes the message away. */
  public void hush() {
    removeAll();
    setClassName("banner");
  }
}
