package nl.powervrouwen.ui.coaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.powervrouwen.participants.CoachTransfers;
import nl.powervrouwen.participants.HandOver;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** Participants who were transferred to the caller, with the note, until they have seen it. */
@ApplicationScoped
class HandOversToday implements TodayPart {

  @Inject private CoachTransfers transfers;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 4;
  }

  @Override
  public List<Component> today() {
    List<HandOver> unseen = here.may(Role.JOBCOACH) ? transfers.unseen() : List.<HandOver>of();
    return unseen.isEmpty()
        ? List.of()
        : List.of(
            TodaySection.of(
                Texts.text("hand-over.title"), unseen.stream().map(this::item).toList()));
  }

  private TodoLine item(HandOver told) {
    String names =
        told.participants().stream()
            .map(row -> row.name().spoken())
            .collect(Collectors.joining(", "));
    String said =
        Texts.text(
            "hand-over.said",
            told.by(),
            told.participants().size(),
            names,
            Moments.whenInWords(told.at()));
    List<Component> words = new ArrayList<>();
    words.add(new Paragraph(Texts.text("coach.why", told.reason())));
    if (told.note() != null) {
      Paragraph note = new Paragraph(told.note());
      note.addClassName("contact-text");
      words.add(note);
    }
    Div answer = new Div();
    answer.getElement().setAttribute("tabindex", "-1");
    Action seen = Action.other(Texts.text("hand-over.seen"), () -> seen(told, answer));
    seen.getElement().setAttribute("aria-label", Texts.text("hand-over.seen") + ": " + said);
    answer.add(seen);
    return new TodoLine(Symbol.PEOPLE, said, answer, words);
  }

  /** The line stays until the screen opens again, and says what was done. */
  private void seen(HandOver told, Div answer) {
    try {
      transfers.seen(told.id());
    } catch (NotFound elsewhere) {
      // They said so in another window, or somebody else coaches them all by now.
    }
    Paragraph done = new Paragraph(Texts.text("hand-over.done"));
    done.getElement().setAttribute("role", "status");
    answer.removeAll();
    answer.add(done);
    answer.getElement().callJsFunction("focus");
  }
}
