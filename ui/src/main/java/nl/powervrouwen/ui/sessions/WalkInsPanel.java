package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.WalkInRow;
import nl.powervrouwen.sessions.WalkIns;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Texts;

/**
 * Who stands in the door and is not on the list. Closed until somebody does, unless names were
 * noted before.
 */
final class WalkInsPanel extends NativeDetails {

  private final WalkIns walkIns;
  private final SessionDetails session;
  private final boolean decides;
  private final Form form = new Form("walk-in");
  private final TextField name = Fields.text("walkin.name");
  private final Banner banner = new Banner();
  private final Div noted = new Div();

  /**
   * The walk-ins of one session.
   *
   * @param decides whether who looks may enrol them
   */
  WalkInsPanel(WalkIns walkIns, SessionDetails session, boolean decides) {
    super(Texts.text("walkin.title"));
    this.walkIns = walkIns;
    this.session = session;
    this.decides = decides;
    addClassNames("card", "walk-ins");
    name.setHelperText(Texts.text("walkin.name.help"));
    name.getElement().setAttribute("autocomplete", "off").setAttribute("data-no-draft", "");
    name.addKeyPressListener(Key.ENTER, pressed -> note());
    form.add("name", name);
    Action add = Action.other(Texts.text("walkin.note"), this::note).with(Symbol.PLUS);
    setContent(new Div(new Paragraph(Texts.text("walkin.lead")), form, add, banner, noted));
    setOpen(!show().isEmpty());
  }

  private List<WalkInRow> show() {
    noted.removeAll();
    List<WalkInRow> rows = walkIns.at(session.id());
    if (!rows.isEmpty()) {
      noted.add(Line.list(rows.stream().map(this::line).toArray(Line[]::new)));
    }
    if (!rows.isEmpty() && decides) {
      noted.add(
          Action.other(SessionsNavigation.walkIns(session.id(), Texts.text("walkin.decide"))));
    }
    return rows;
  }

  private Line line(WalkInRow row) {
    return new Line(new Span(row.name()))
        .actions(Action.remove(row.name(), Texts.text("walkin.remove.text"), () -> remove(row)));
  }

  private void note() {
    form.quiet();
    try {
      String typed = walkIns.note(session.id(), name.getValue()).name();
      name.clear();
      show();
      banner.say(Tone.GOOD, Texts.text("walkin.noted", typed));
    } catch (InvalidInput refusal) {
      form.refuse(refusal.problems());
    } catch (Conflict refusal) {
      form.refuse(List.of(refusal.problem()));
    }
    name.focus();
  }

  private void remove(WalkInRow row) {
    banner.attempt(
        () -> walkIns.remove(row.id(), row.version()),
        this::show,
        Texts.text("walkin.removed", row.name()));
    name.focus();
  }
}
