package nl.powervrouwen.ui.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.StageChange;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** What else can be done with an enrolment, and every step of it so far; opens on request. */
final class EnrolmentMore extends NativeDetails {

  private final Div steps = new Div();
  private boolean read;

  EnrolmentMore(EnrolmentRow row, Supplier<List<StageChange>> history, List<Action> actions) {
    addClassName("more");
    Span label = new Span(Texts.text("enrolment.more"));
    Span of = new Span(" " + Texts.text("enrolment.more.of", row.name().spoken()));
    of.addClassName("only-aloud");
    setSummary(new Span(label, of));
    Div buttons = new Div();
    buttons.addClassName("actions");
    actions.forEach(buttons::add);
    setContent(new Div(buttons, steps));
    addToggleListener(
        toggle -> {
          if (toggle.isOpened()) {
            read(history);
          }
        });
  }

  /** Reads the steps when somebody first wants to see them. */
  void read(Supplier<List<StageChange>> history) {
    if (read) {
      return;
    }
    read = true;
    OrderedList list = new OrderedList();
    list.addClassName("steps");
    history.get().forEach(change -> list.add(line(change)));
    steps.add(list);
  }

  private static ListItem line(StageChange change) {
    String stage = Texts.text("stage." + change.stage().name());
    String what =
        change.reason() == null
            ? stage
            : Texts.text("enrolment.step.why", stage, Texts.text("reason." + change.reason()));
    Span when = new Span(Texts.text("enrolment.step.by", Moments.when(change.at()), change.by()));
    when.addClassName("small");
    return new ListItem(
        new Span(Texts.text("enrolment.step", Moments.shortDate(change.day()), what)), when);
  }
}
