package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** Names with what they are, below each other; what is not known is left out. */
public final class Facts extends Div {

  private final DescriptionList list = new DescriptionList();

  /** No facts yet. */
  public Facts() {
    addClassName("facts");
    add(list);
  }

  /** Adds a fact, unless it is not known. */
  public Facts add(String name, @Nullable String value) {
    return value == null || value.isBlank() ? this : add(name, new Text(value));
  }

  /** Adds a fact that is more than text. */
  public Facts add(String name, Component value) {
    // A name and what it is stay together, also where facts stand beside each other.
    Div pair = new Div(new DescriptionList.Term(name), new DescriptionList.Description(value));
    list.getElement().appendChild(pair.getElement());
    return this;
  }
}
