package nl.powervrouwen.ui.frame;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Texts;

/** Search that is always there; it leads to the list of participants. */
final class SearchBox extends Div {

  SearchBox() {
    getElement().setAttribute("role", "search");
    TextField field = new TextField();
    field.setId("search");
    field.setAriaLabel(Texts.text("frame.search"));
    field.setPlaceholder(Texts.text("frame.search"));
    field.setPrefixComponent(Symbol.SEARCH.picture());
    field.setMaxLength(100);
    field.getElement().setAttribute("autocomplete", "off");
    field.addKeyPressListener(
        Key.ENTER,
        press -> {
          String words = field.getValue();
          field.clear();
          ParticipantsNavigation.search(words);
        });
    add(field);
  }
}
