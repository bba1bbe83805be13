package nl.powervrouwen.ui.inburgering;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.powervrouwen.inburgering.Deadline;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** A last day: what until when, how near it is, and the sentence that says why. */
final class DeadlineLine extends ListItem {

  DeadlineLine(Deadline deadline, LocalDate today) {
    addClassName("deadline");
    Div head = new Div(new Span(said(deadline)));
    head.addClassName("deadline-head");
    Chip nearness = InburgeringWords.nearness(deadline, today);
    if (nearness != null) {
      head.add(nearness);
    }
    Paragraph why = new Paragraph(deadline.why().in(Language.current()));
    why.addClassName("small");
    add(head, why);
  }

  private static String said(Deadline deadline) {
    LocalDate last = deadline.last();
    String what = InburgeringWords.what(deadline);
    if (last == null) {
      return what;
    }
    return InburgeringWords.isPlanned(deadline)
        ? Texts.text("deadline.planned", what, Moments.dayWithYear(last))
        : Texts.text("deadline.by", what, Moments.dayWithYear(last));
  }
}
