package nl.powervrouwen.ui.inburgering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Texts;

/** A list of one kind of things about a participant's progress, with one way to add to it. */
abstract class ProgressCard extends Section implements Focusable<Section> {

  private final boolean changeable;
  private final Banner banner = new Banner();
  private final Div body = new Div();

  /**
   * An empty card.
   *
   * @param thing the keys of its texts begin with it
   * @param changeable whether the reader may record something
   */
  ProgressCard(
      String thing,
      Class<? extends Component> form,
      ParticipantId participant,
      boolean changeable) {
    this.changeable = changeable;
    addClassNames("card", "inburgering");
    String title = Texts.text(thing + ".title");
    add(
        changeable
            ? new SectionHead(
                title, ParticipantsNavigation.add(form, participant, Texts.text(thing + ".add")))
            : new SectionHead(title),
        banner,
        body);
  }

  /** Shows this, instead of what was shown. */
  final void show(List<Component> components) {
    body.removeAll();
    body.add(components);
  }

  /** What the law says of it, in small letters. */
  static List<Component> remarks(List<Words> remarks) {
    return remarks.stream()
        .map(
            words -> {
              Paragraph remark = new Paragraph(words.in(Language.current()));
              remark.addClassName("small");
              return (Component) remark;
            })
        .toList();
  }

  /** Adds what can be done with a line, for who may. */
  final Line with(Line line, Component... actions) {
    return changeable ? line.actions(actions) : line;
  }

  /** The button that removes a line, after asking once. */
  final Action remove(String name, String text, Runnable removing, Runnable show, String done) {
    return Action.remove(
        name,
        text,
        () -> {
          banner.attempt(removing, show, done);
          focus();
        });
  }
}
