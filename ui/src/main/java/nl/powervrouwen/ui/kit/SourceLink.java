package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import nl.powervrouwen.spi.Source;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** Where a rule comes from, with a link to its text when it has one. */
public final class SourceLink extends Span {

  /** The source, such as {@code Besluit inburgering 2021, artikel 3.1}. */
  public SourceLink(Source source) {
    addClassNames("small", "source");
    setTitle(Texts.text("source.read", Moments.date(source.textOf())));
    if (source.address() == null) {
      setText(source.citation());
      return;
    }
    Anchor link = new Anchor(source.address(), source.citation());
    link.getElement().setAttribute("target", "_blank").setAttribute("rel", "noopener noreferrer");
    add(link);
  }
}
