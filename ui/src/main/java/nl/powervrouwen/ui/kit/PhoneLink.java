package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import nl.powervrouwen.ui.texts.Texts;

/** A telephone number that can be called with one tap. */
public final class PhoneLink extends Anchor {

  private final String number;

  /** The number as it was typed. */
  public PhoneLink(String number) {
    this.number = number;
    setHref("tel:" + number.replaceAll("[^+0-9]", ""));
    add(new Span(number));
  }

  /** Puts a picture before the number, and says aloud whose it is. */
  public PhoneLink of(String name) {
    addComponentAsFirst(Symbol.PHONE.picture());
    getElement().setAttribute("aria-label", Texts.text("phone.call", name, number));
    return this;
  }
}
