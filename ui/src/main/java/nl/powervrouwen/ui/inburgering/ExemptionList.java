package nl.powervrouwen.ui.inburgering;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.powervrouwen.inburgering.ExemptionData;
import nl.powervrouwen.inburgering.ExemptionRow;
import nl.powervrouwen.inburgering.Exemptions;
import nl.powervrouwen.inburgering.PersonExemptions;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.ui.features.ParticipantPage;
import nl.powervrouwen.ui.features.ParticipantPage.Written;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Texts;

/**
 * The vrijstellingen and ontheffingen of a participant, with what they and the file disagree on.
 */
final class ExemptionList extends Div implements Focusable<Div> {

  private final Exemptions exemptions;
  private final ParticipantId participant;
  private final boolean changeable;
  private final Banner banner = new Banner();
  private final Div list = new Div();

  ExemptionList(
      Exemptions exemptions, ParticipantId participant, PersonExemptions all, boolean changeable) {
    this.exemptions = exemptions;
    this.participant = participant;
    this.changeable = changeable;
    setId("vrijstellingen");
    setTabIndex(-1);
    add(banner, list);
    show(all);
    if (changeable) {
      add(
          ParticipantsNavigation.add(
              EditExemptionView.class, participant, Texts.text("exemption.new")));
    }
  }

  private void show(PersonExemptions all) {
    list.removeAll();
    InburgeringWords.ask(all.questions(), list);
    list.add(
        all.exemptions().isEmpty()
            ? new Paragraph(Texts.text("exemption.none"))
            : Line.list(all.exemptions().stream().map(this::line).toArray(Line[]::new)));
  }

  private Line line(ExemptionRow row) {
    ExemptionData data = row.data();
    String name = InburgeringWords.exemption(row.kind());
    Line line =
        new Line(new Span(name))
            .small(InburgeringWords.decision(data.judgement(), data.judgedOn(), data.askedOn()));
    InburgeringWords.particulars(data).forEach(line::small);
    return changeable
        ? line.actions(
            Action.change(name, InburgeringNavigation.change(row)),
            Action.remove(name, Texts.text("exemption.remove.text"), () -> remove(row, name)))
        : line;
  }

  private void remove(ExemptionRow row, String name) {
    banner.attempt(
        () -> exemptions.remove(row.id(), row.version()),
        () -> show(exemptions.of(participant)),
        Texts.text("exemption.removed", name));
    focus();
  }

  /** Puts on the line of time when one was asked and decided. */
  static void moments(PersonExemptions all, ParticipantPage page) {
    for (ExemptionRow row : all.exemptions()) {
      ExemptionData data = row.data();
      InburgeringWords.moments(
          page,
          InburgeringWords.exemption(row.kind()),
          Written.all("exemption", row.id().value()),
          data.askedOn(),
          data.judgement(),
          data.judgedOn());
    }
  }
}
