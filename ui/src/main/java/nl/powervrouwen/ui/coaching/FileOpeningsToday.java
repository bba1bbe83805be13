package nl.powervrouwen.ui.coaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.coaching.FileOpeningRow;
import nl.powervrouwen.coaching.FileOpenings;
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

/**
 * Who opened the file of somebody whom another coaches, for whoever watches over that; and to who
 * opened one, that it is still open.
 */
@ApplicationScoped
class FileOpeningsToday implements TodayPart {

  @Inject private FileOpenings openings;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 17;
  }

  @Override
  public List<Component> today() {
    List<FileOpeningRow> told = told();
    return told.isEmpty()
        ? List.of()
        : List.of(
            TodaySection.gathered(
                "dossiers",
                Texts.text("opening.title"),
                Texts.text("opening.many", told.size()),
                told.stream().map(FileOpeningsToday::item).toList()));
  }

  private List<FileOpeningRow> told() {
    if (here.may(Role.COORDINATOR, Role.PRIVACY_OFFICER)) {
      return openings.recent();
    }
    return here.may(Role.JOBCOACH) ? openings.mine() : List.<FileOpeningRow>of();
  }

  private static TodoLine item(FileOpeningRow opening) {
    String said =
        opening.name() == null
            ? Texts.text(
                "opening.unnamed",
                opening.openedBy(),
                Moments.when(opening.openedAt()),
                opening.reason())
            : Texts.text(
                "opening.named",
                opening.openedBy(),
                opening.name().spoken(),
                Moments.when(opening.openedAt()),
                opening.reason());
    List<Component> more = List.of(new Paragraph(end(opening)));
    if (opening.name() == null) {
      return new TodoLine(Symbol.LOCK, said, new Div(), more);
    }
    var link = ParticipantsNavigation.to(opening.participant(), Texts.text("opening.look"));
    link.getElement().setAttribute("aria-label", link.getText() + ": " + said);
    return new TodoLine(Symbol.LOCK, said, Action.other(link), more);
  }

  private static String end(FileOpeningRow opening) {
    if (opening.closedAt() != null && opening.closedBy() != null) {
      return Texts.text("opening.closed.by", opening.closedBy(), Moments.when(opening.closedAt()));
    }
    return Texts.text(
        opening.open() ? "opening.until" : "opening.ended", Moments.when(opening.endsAt()));
  }
}
