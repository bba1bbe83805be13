package nl.powervrouwen.ui.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import nl.powervrouwen.programmes.GroupRow;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Texts;

/** A group with a free place and somebody who waits for it. */
final class FreePlaceItem extends ListItem {

  FreePlaceItem(GroupRow group) {
    Div tile = new Div(Symbol.PEOPLE.picture());
    tile.addClassNames("tile", "tile-other", "tile-picture");
    Paragraph sentence =
        new Paragraph(
            Texts.text(
                "today.free", group.name(), group.capacity() - group.enrolled(), group.waiting()));
    sentence.addClassName("todo-sentence");
    Div words = new Div(sentence);
    words.addClassName("todo-words");
    RouterLink link = GroupsNavigation.to(group.id(), Texts.text("today.look"));
    link.getElement().setAttribute("aria-label", link.getText() + ": " + group.name());
    add(tile, words, Action.other(link));
  }
}
