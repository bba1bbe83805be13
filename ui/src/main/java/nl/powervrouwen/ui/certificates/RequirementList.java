package nl.powervrouwen.ui.certificates;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.ui.kit.SourceLink;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Texts;

/**
 * What a curriculum asks for: whether it is there, how far they are, and the rule that asks for it.
 */
public final class RequirementList extends UnorderedList {

  /** A list of these, in the curriculum's order. */
  public RequirementList(List<Requirement> requirements) {
    addClassNames("lines", "requirements");
    requirements.forEach(requirement -> add(line(requirement)));
  }

  private static ListItem line(Requirement requirement) {
    Symbol symbol = requirement.met() ? Symbol.CHECK : Symbol.CROSS;
    Span picture = symbol.picture();
    picture.addClassName(requirement.met() ? "req-met" : "req-missing");
    Span aloud =
        new Span(Texts.text(requirement.met() ? "requirement.met" : "requirement.missing"));
    aloud.addClassName("only-aloud");
    Span standing = new Span(requirement.standing().in(Language.current()));
    standing.addClassName("small");
    Div words = new Div(aloud, new Span(requirement.what().in(Language.current())), standing);
    words.addClassName("line-words");
    if (requirement.source() != null) {
      words.add(new SourceLink(requirement.source()));
    }
    return new ListItem(picture, words);
  }
}
