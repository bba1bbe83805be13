package nl.powervrouwen.ui.coaching;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.powervrouwen.coaching.FileOpeningRow;
import nl.powervrouwen.coaching.FileOpenings;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.FlashMessage;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** That a file is open for who does not coach the participant, until when, and how it closes. */
final class OpenFileNotice extends Div {

  private final FileOpenings openings;
  private final FileOpeningRow opening;

  OpenFileNotice(FileOpenings openings, FileOpeningRow opening, boolean coordinates) {
    this.openings = openings;
    this.opening = opening;
    String said =
        Texts.text(
            "opening.open", opening.openedBy(), Moments.time(opening.endsAt()), opening.reason());
    Action close =
        Action.other(Texts.text(coordinates ? "opening.revoke" : "opening.close"), this::close);
    close.getElement().setAttribute("aria-label", close.getElement().getText() + ": " + said);
    add(Line.list(new Line(new Span(said)).actions(close)));
  }

  private void close() {
    try {
      openings.close(opening.id(), opening.version());
    } catch (StaleVersion | NotFound | NotAllowed over) {
      FlashMessage.keep(Texts.text("opening.over"));
      UI.getCurrent().navigate(ParticipantsNavigation.list("").getHref());
      return;
    }
    FlashMessage.keep(Texts.text("opening.closed"));
    UI.getCurrent().navigate(ParticipantsNavigation.list("").getHref());
  }
}
