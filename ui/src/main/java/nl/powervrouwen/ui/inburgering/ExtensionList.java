package nl.powervrouwen.ui.inburgering;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.powervrouwen.inburgering.ExtendedTerm;
import nl.powervrouwen.inburgering.ExtensionData;
import nl.powervrouwen.inburgering.Extensions;
import nl.powervrouwen.inburgering.PersonExtensions;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.ui.features.ParticipantPage;
import nl.powervrouwen.ui.features.ParticipantPage.Written;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The extensions of a participant's term: what each makes of the last day, and why. */
final class ExtensionList extends Div implements Focusable<Div> {

  private final Extensions extensions;
  private final ParticipantId participant;
  private final boolean changeable;
  private final Banner banner = new Banner();
  private final Div list = new Div();

  ExtensionList(
      Extensions extensions, ParticipantId participant, PersonExtensions all, boolean changeable) {
    this.extensions = extensions;
    this.participant = participant;
    this.changeable = changeable;
    setId("verlengingen");
    setTabIndex(-1);
    add(banner, list);
    show(all);
    if (changeable) {
      add(
          ParticipantsNavigation.add(
              EditExtensionView.class, participant, Texts.text("extension.new")));
    }
  }

  private void show(PersonExtensions all) {
    list.removeAll();
    InburgeringWords.ask(all.questions(), list);
    list.add(
        all.extensions().isEmpty()
            ? new Paragraph(Texts.text("extension.none"))
            : Line.list(all.extensions().stream().map(this::line).toArray(Line[]::new)));
  }

  private Line line(ExtendedTerm term) {
    ExtensionData data = term.extension().data();
    String name = InburgeringWords.extension(data);
    Paragraph why = new Paragraph(term.why().in(Language.current()));
    why.addClassName("small");
    Line line =
        new Line(new Span(name), why)
            .small(InburgeringWords.decision(data.judgement(), data.judgedOn(), data.askedOn()));
    if (term.last() != null) {
      line.small(becomes(term.was(), term.last()));
    }
    return changeable
        ? line.actions(
            Action.change(name, InburgeringNavigation.change(term)),
            Action.remove(name, Texts.text("extension.remove.text"), () -> remove(term, name)))
        : line;
  }

  private static String becomes(@Nullable LocalDate was, LocalDate last) {
    return was == null
        ? Texts.text("extension.last", Moments.date(last))
        : Texts.text("extension.moves", Moments.date(was), Moments.date(last));
  }

  private void remove(ExtendedTerm term, String name) {
    banner.attempt(
        () -> extensions.remove(term.extension().id(), term.extension().version()),
        () -> show(extensions.of(participant)),
        Texts.text("extension.removed", name));
    focus();
  }

  /** Puts on the line of time when one was asked and decided. */
  static void moments(PersonExtensions all, ParticipantPage page) {
    for (ExtendedTerm term : all.extensions()) {
      ExtensionData data = term.extension().data();
      InburgeringWords.moments(
          page,
          InburgeringWords.extension(data),
          Written.all("term-extension", term.extension().id().value()),
          data.askedOn(),
          data.judgement(),
          data.judgedOn());
    }
  }
}
