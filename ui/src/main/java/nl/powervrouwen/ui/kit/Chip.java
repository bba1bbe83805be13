package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.html.Span;

/** A state or property in a few words with a picture beside them. */
public final class Chip extends Span {

  /** A chip with these words. */
  public Chip(Symbol symbol, Tone tone, String words) {
    addClassNames("chip", tone.className());
    add(symbol.picture(), new Span(words));
  }
}
