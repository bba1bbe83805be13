package nl.powervrouwen.ui.inburgering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.powervrouwen.inburgering.DeadlineRow;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** Last days that are near or over, and the way to all of them. */
@ApplicationScoped
class DeadlinesToday implements TodayPart {

  @Inject private Inburgering inburgering;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 14;
  }

  @Override
  public List<Component> today() {
    List<DeadlineRow> due =
        here.may(Role.COORDINATOR, Role.JOBCOACH) ? inburgering.due() : List.<DeadlineRow>of();
    if (due.isEmpty()) {
      return List.of();
    }
    LocalDate today = Moments.today();
    List<DeadlineRow> near =
        due.stream().filter(row -> InburgeringWords.isNear(row.deadline(), today)).toList();
    TodaySection section =
        TodaySection.gathered(
            "termijnen",
            Texts.text("deadlines.title"),
            Texts.text("deadlines.many", near.size()),
            near.stream().map(row -> item(row, today)).toList(),
            Action.other(InburgeringNavigation.deadlines(Texts.text("deadlines.all"))));
    return List.of(near.isEmpty() ? section.belowHead(next(due.getFirst())) : section);
  }

  private static Component next(DeadlineRow first) {
    return new Paragraph(Texts.text("deadlines.next", Moments.dayWithYear(last(first))));
  }

  private static LocalDate last(DeadlineRow row) {
    return Objects.requireNonNull(row.deadline().last());
  }

  private static ListItem item(DeadlineRow row, LocalDate today) {
    String said = said(row, today);
    RouterLink link = ParticipantsNavigation.to(row.participant(), Texts.text("deadlines.open"));
    return new TodoLine(Symbol.CLOCK, said, link);
  }

  private static String key(DeadlineRow row, boolean late) {
    if (InburgeringWords.isPlanned(row.deadline())) {
      return late ? "deadlines.planned.late" : "deadlines.planned";
    }
    return late ? "deadlines.late" : "deadlines.coming";
  }

  /** Whose, what, and until when it is or was in time. */
  private static String said(DeadlineRow row, LocalDate today) {
    LocalDate last = last(row);
    String said =
        Texts.text(
            key(row, last.isBefore(today)),
            row.name().spoken(),
            InburgeringWords.what(row.deadline()),
            Moments.dayWithYear(last));
    return row.coverFor() == null
        ? said
        : said + " " + Texts.text("deadlines.cover", row.coverFor());
  }
}
