package nl.powervrouwen.ui.coaching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Symbol;

/** One thing of coaching that needs the caller today: a sentence and one button. */
final class TodoLine extends ListItem {

  TodoLine(Symbol symbol, String said, RouterLink link) {
    Div tile = new Div(symbol.picture());
    tile.addClassNames("tile", "tile-other", "tile-picture");
    Paragraph sentence = new Paragraph(said);
    sentence.addClassName("todo-sentence");
    Div words = new Div(sentence);
    words.addClassName("todo-words");
    link.getElement().setAttribute("aria-label", link.getText() + ": " + said);
    add(tile, words, Action.other(link));
  }
}
