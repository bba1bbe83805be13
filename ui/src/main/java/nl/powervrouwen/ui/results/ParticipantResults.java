package nl.powervrouwen.ui.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.results.MeasurementRow;
import nl.powervrouwen.results.Measurements;
import nl.powervrouwen.results.ResultRow;
import nl.powervrouwen.results.Results;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Texts;

/** What one participant found, and how far they came by the measurements. */
final class ParticipantResults extends Section implements Focusable<Section> {

  private final Results results;
  private final Measurements measurements;
  private final ParticipantDetails participant;
  private final boolean changeable;
  private final Banner banner = new Banner();
  private final Div list = new Div();

  ParticipantResults(
      Results results,
      Measurements measurements,
      ParticipantDetails participant,
      boolean changeable) {
    this.changeable = changeable;
    this.results = results;
    this.measurements = measurements;
    this.participant = participant;
    addClassNames("card", "results");
    Component[] adding =
        changeable
            ? new Component[] {
              withPlus(ResultsNavigation.add(participant.id(), Texts.text("result.new")))
            }
            : new Component[0];
    add(new SectionHead(Texts.text("results.title"), adding), banner, list);
    show();
  }

  private static RouterLink withPlus(RouterLink link) {
    link.addComponentAsFirst(Symbol.PLUS.picture());
    return Action.other(link);
  }

  private void show() {
    list.removeAll();
    List<ResultRow> found = results.of(participant.id());
    list.add(
        found.isEmpty()
            ? new Paragraph(Texts.text("results.empty", participant.name().familiar()))
            : Line.list(found.stream().map(this::line).toArray(Line[]::new)));
    List<MeasurementRow> measured = measurements.of(participant.id());
    list.add(new H3(Texts.text("measurements.title")));
    if (measured.isEmpty()) {
      list.add(new Paragraph(Texts.text("measurements.empty")));
    } else {
      list.add(
          MeasurementWords.progress(measured),
          Line.list(measured.reversed().stream().map(this::line).toArray(Line[]::new)));
    }
    if (changeable) {
      list.add(
          withPlus(ResultsNavigation.measure(participant.id(), Texts.text("measurement.new"))));
    }
  }

  private Line line(ResultRow result) {
    Span what = new Span(ResultWords.kind(result));
    what.addClassName("result-what");
    Div top = new Div(what);
    top.addClassName("chips");
    Chip state = ResultWords.state(result);
    if (state != null) {
      top.add(state);
    }
    Line line = new Line(top).small(ResultWords.details(result));
    String checks = ResultWords.checks(result);
    if (!checks.isEmpty()) {
      line.small(checks);
    }
    return changeable ? line.actions(actions(result).toArray(Component[]::new)) : line;
  }

  private List<Component> actions(ResultRow result) {
    String name = ResultWords.kind(result);
    List<Component> actions = new ArrayList<>();
    if (result.dueCheck().isPresent()) {
      RouterLink answer = ResultsNavigation.answer(result, Texts.text("check.answer"));
      answer.getElement().setAttribute("aria-label", answer.getText() + ": " + name);
      actions.add(Action.other(answer));
    }
    actions.add(Action.change(name, ResultsNavigation.change(result)));
    actions.add(
        Action.remove(
            name,
            Texts.text("result.remove.text"),
            () ->
                attempt(
                    () -> results.remove(result.id(), result.version()),
                    Texts.text("record.removed", name))));
    return actions;
  }

  private Line line(MeasurementRow measurement) {
    String name = MeasurementWords.name(measurement);
    String moment = MeasurementWords.moment(Objects.requireNonNull(measurement.data().moment()));
    Line line = new Line(new Span(Texts.text("measurement.line", moment, name)));
    return !changeable
        ? line
        : line.actions(
            Action.change(name, ResultsNavigation.change(measurement)),
            Action.remove(
                name,
                Texts.text("measurement.remove.text"),
                () ->
                    attempt(
                        () -> measurements.remove(measurement.id(), measurement.version()),
                        Texts.text("record.removed", name))));
  }

  private void attempt(Runnable action, String done) {
    banner.attempt(action, this::show, done);
    focus();
  }
}
