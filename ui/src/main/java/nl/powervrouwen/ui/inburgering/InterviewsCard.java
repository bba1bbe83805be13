package nl.powervrouwen.ui.inburgering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.inburgering.ProgressInterviewOverview;
import nl.powervrouwen.inburgering.ProgressInterviewRow;
import nl.powervrouwen.inburgering.ProgressInterviews;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** A participant's progress interviews: how many of those agreed were held, and what is planned. */
final class InterviewsCard extends ProgressCard {

  private final ProgressInterviews interviews;
  private final ParticipantId participant;

  InterviewsCard(
      ProgressInterviews interviews,
      ParticipantId participant,
      ProgressInterviewOverview overview,
      boolean changeable) {
    super("interview", EditInterviewView.class, participant, changeable);
    this.interviews = interviews;
    this.participant = participant;
    show(overview);
  }

  private void show(ProgressInterviewOverview overview) {
    Integer agreed = overview.agreed();
    List<Component> parts = new ArrayList<>();
    parts.add(
        new Paragraph(
            agreed == null
                ? Texts.text("interview.held", overview.held())
                : Texts.text("interview.held.of", overview.held(), agreed)));
    if (!overview.interviews().isEmpty()) {
      parts.add(Line.list(overview.interviews().stream().map(this::line).toArray(Line[]::new)));
    }
    show(parts);
  }

  private Line line(ProgressInterviewRow row) {
    String name = InburgeringWords.interview(row);
    List<Component> words = new ArrayList<>(List.of(new Span(name), state(row)));
    if (row.data().summary() != null) {
      words.add(new Paragraph(row.data().summary()));
    }
    Line line = new Line(words.toArray(Component[]::new));
    if (row.data().heldBy() != null) {
      line.small(Texts.text("interview.by", row.data().heldBy()));
    }
    return with(
        line,
        Action.change(name, InburgeringNavigation.change(row)),
        remove(
            name,
            Texts.text("interview.remove.text"),
            () -> interviews.remove(row.id(), row.version()),
            () -> show(interviews.of(participant)),
            Texts.text("interview.removed", name)));
  }

  private static Chip state(ProgressInterviewRow row) {
    if (row.isHeld()) {
      return new Chip(Symbol.CHECK, Tone.GOOD, Texts.text("interview.state.held"));
    }
    LocalDate day = row.day();
    return day.isBefore(Moments.today())
        ? new Chip(Symbol.WARNING, Tone.CARE, Texts.text("interview.state.late"))
        : new Chip(Symbol.CLOCK, Tone.CALM, Texts.text("interview.state.planned"));
  }
}
