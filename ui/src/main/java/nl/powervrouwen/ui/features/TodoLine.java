package nl.powervrouwen.ui.features;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Symbol;

/** One thing that needs the caller today: a sentence and one button. */
public final class TodoLine extends ListItem {

  /** With a link that a screen reader names together with the sentence. */
  public TodoLine(Symbol symbol, String said, RouterLink link) {
    this(symbol, said, link, List.of());
    link.getElement().setAttribute("aria-label", link.getText() + ": " + said);
    Action.other(link);
  }

  /** With what else there is to read below the sentence. */
  public TodoLine(Symbol symbol, String said, Component answer, List<Component> more) {
    Div tile = new Div(symbol.picture());
    tile.addClassNames("tile", "tile-other", "tile-picture");
    Paragraph sentence = new Paragraph(said);
    sentence.addClassName("todo-sentence");
    Div words = new Div(sentence);
    words.add(more);
    words.addClassName("todo-words");
    add(tile, words, answer);
  }
}
