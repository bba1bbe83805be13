package nl.powervrouwen.ui.participants;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.powervrouwen.coaching.FileOpenings;
import nl.powervrouwen.participants.KnownElsewhere;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.FlashMessage;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Texts;

/**
 * Who is registered under the name that was looked for and is coached by another: that they are
 * there, whom to ask, and the way to open the file with a reason.
 */
final class Elsewhere extends Section {

  private final FileOpenings openings;
  private final Div opening = new Div();

  Elsewhere(FileOpenings openings, List<KnownElsewhere> found) {
    this.openings = openings;
    add(
        new H2(Texts.text("elsewhere.title")),
        new Paragraph(Texts.text("elsewhere.text")),
        Line.list(found.stream().map(this::line).toArray(Line[]::new)),
        opening);
    addClassNames("card", "elsewhere");
  }

  private Line line(KnownElsewhere one) {
    String ask =
        one.coach() == null
            ? Texts.text("elsewhere.ask.coordinator")
            : Texts.text("elsewhere.ask", one.coach().displayName());
    String name = one.name().spoken();
    Action open = Action.other(Texts.text("opening.do"), () -> ask(one));
    open.getElement().setAttribute("aria-label", Texts.text("opening.do") + ": " + name);
    return new Line(new Span(one.name().listed())).small(ask).actions(open);
  }

  private void ask(KnownElsewhere one) {
    Form form = new Form("open-file");
    TextArea reason = Fields.longText("opening.reason");
    reason.setRequiredIndicatorVisible(true);
    reason.setHelperText(Texts.text("opening.reason.help"));
    form.add("reason", reason);
    Div buttons =
        new Div(Action.first(Texts.text("opening.do"), () -> open(one, form, reason.getValue())));
    buttons.addClassNames("actions", "form-actions");
    form.add(buttons);
    opening.removeAll();
    opening.add(
        new H2(Texts.text("opening.do.of", one.name().spoken())),
        new Paragraph(Texts.text("opening.explain", FileOpenings.HOURS)),
        form);
    reason.focus();
  }

  private void open(KnownElsewhere one, Form form, String reason) {
    try {
      openings.open(one.id(), reason);
    } catch (InvalidInput refusal) {
      form.refuse(refusal.problems());
      return;
    } catch (NotFound gone) {
      form.say(Tone.CARE, Texts.text("stale.list"));
      return;
    } catch (Conflict seenAlready) {
      ParticipantsNavigation.open(one.id()); // the coach changed meanwhile
      return;
    }
    form.settle();
    FlashMessage.keep(Texts.text("opening.done", FileOpenings.HOURS));
    ParticipantsNavigation.open(one.id());
  }
}
