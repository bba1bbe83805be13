package nl.powervrouwen.ui.inburgering;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.inburgering.InburgeringDetails;
import nl.powervrouwen.inburgering.PipRow;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** The PIPs of a participant, newest first; one that was recorded by mistake can be taken back. */
final class PipList extends Div {

  private final Inburgering inburgering;
  private final boolean changeable;
  private final Banner banner = new Banner();
  private final Div list = new Div();

  PipList(Inburgering inburgering, InburgeringDetails details) {
    this.inburgering = inburgering;
    changeable = inburgering.mayChange(details.participant());
    add(banner, list);
    show(details);
    if (!changeable) {
      return;
    }
    RouterLink add =
        Action.other(InburgeringNavigation.addPip(details.participant(), Texts.text("pip.new")));
    add.addComponentAsFirst(Symbol.PLUS.picture());
    add(add);
  }

  private void show(InburgeringDetails details) {
    list.removeAll();
    list.add(
        details.pips().isEmpty()
            ? new Paragraph(Texts.text("pip.none"))
            : Line.list(details.pips().reversed().stream().map(this::line).toArray(Line[]::new)));
  }

  private Line line(PipRow pip) {
    String name = Texts.text("pip.of", Moments.date(InburgeringWords.dated(pip)));
    Line line = new Line(new Span(name)).small(InburgeringWords.pip(pip));
    return changeable
        ? line.actions(
            Action.change(name, InburgeringNavigation.change(pip, "")),
            Action.remove(name, Texts.text("pip.remove.text"), () -> remove(pip, name)))
        : line;
  }

  private void remove(PipRow pip, String name) {
    banner.attempt(
        () -> inburgering.removePip(pip.id(), pip.version()),
        () -> show(inburgering.get(pip.participant())),
        Texts.text("pip.removed", name));
  }
}
