package nl.powervrouwen.ui.inburgering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.inburgering.ExamOverview;
import nl.powervrouwen.inburgering.ExamPartState;
import nl.powervrouwen.inburgering.ExamResultRow;
import nl.powervrouwen.inburgering.ExamResults;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Facts;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** A participant's exams: per part in one line what was reached, and the results. */
final class ExamsCard extends ProgressCard {

  private final ExamResults exams;
  private final ParticipantId participant;

  ExamsCard(
      ExamResults exams, ParticipantId participant, ExamOverview overview, boolean changeable) {
    super("exam", EditExamResultView.class, participant, changeable);
    this.exams = exams;
    this.participant = participant;
    show(overview);
  }

  private void show(ExamOverview overview) {
    List<Component> parts = new ArrayList<>();
    if (overview.parts().stream().allMatch(ExamsCard::isUnknown)) {
      parts.add(new Paragraph(Texts.text("exam.none")));
    } else {
      Facts facts = new Facts();
      overview.parts().forEach(one -> facts.add(part(one), InburgeringWords.reached(one)));
      parts.add(facts);
    }
    parts.addAll(remarks(overview.remarks()));
    if (!overview.results().isEmpty()) {
      parts.add(Line.list(overview.results().stream().map(this::line).toArray(Line[]::new)));
    }
    show(parts);
  }

  private static boolean isUnknown(ExamPartState state) {
    return state.last() == null && state.freeAttempts() == null;
  }

  private static String part(ExamPartState state) {
    return Texts.text("examPart." + state.part());
  }

  private Line line(ExamResultRow row) {
    String name = InburgeringWords.exam(row);
    return with(
        new Line(new Span(name)).small(Moments.date(row.examOn())),
        Action.change(name, InburgeringNavigation.change(row)),
        remove(
            name,
            Texts.text("exam.remove.text"),
            () -> exams.remove(row.id(), row.version()),
            () -> show(exams.of(participant)),
            Texts.text("exam.removed", name)));
  }
}
