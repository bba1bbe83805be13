package nl.powervrouwen.ui.operator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.powervrouwen.packs.PackProblem;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Texts;

/** Everything that is wrong with a pack: with file and line, or with the way to the field. */
final class PackProblemList extends Div {

  private final Banner banner = new Banner();
  private final UnorderedList list = new UnorderedList();

  PackProblemList() {
    addClassName("mistakes");
    list.addClassName("lines");
    add(banner, list);
    hush();
  }

  /** Tells of a file. */
  void ofFile(List<PackProblem> mistakes) {
    say(mistakes);
    mistakes.forEach(mistake -> list.add(new ListItem(new Span(mistake.in(Language.current())))));
  }

  /** Tells of what was typed, each with a link to where it was. */
  void ofForm(List<PackProblem> mistakes) {
    say(mistakes);
    for (PackProblem mistake : mistakes) {
      WizardStep step = WizardStep.of(mistake.key());
      RouterLink link = OperatorNavigation.form(step, Texts.text("wizard.mend", step.title()));
      list.add(new ListItem(new Span(MunicipalityWords.sentence(mistake.reason())), link));
    }
  }

  /** Tells nothing any more. */
  void hush() {
    banner.hush();
    list.removeAll();
    list.setVisible(false);
  }

  private void say(List<PackProblem> mistakes) {
    list.removeAll();
    list.setVisible(true);
    banner.say(Tone.WRONG, Texts.text("wizard.mistakes", mistakes.size()));
  }
}
