package nl.powervrouwen.ui.warnings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Disclosure;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import nl.powervrouwen.warnings.ActedOnRow;
import nl.powervrouwen.warnings.AsideRow;
import nl.powervrouwen.warnings.Warning;
import nl.powervrouwen.warnings.Warnings;
import nl.powervrouwen.warnings.WarningsAbout;

/**
 * The warnings about one participant with what clears them, those that were put aside, and those
 * that somebody acted on.
 */
final class ParticipantWarnings extends Section implements Focusable<Section> {

  /** So many that somebody acted on are seen at once. */
  private static final int FEW = 3;

  private final Warnings warnings;
  private final WarningWords words;
  private final ParticipantId participant;
  private final boolean changeable;
  private final Banner banner = new Banner();
  private final Div list = new Div();

  ParticipantWarnings(
      Warnings warnings,
      WarningWords words,
      ParticipantId participant,
      WarningsAbout now,
      boolean changeable) {
    this.changeable = changeable;
    this.warnings = warnings;
    this.words = words;
    this.participant = participant;
    addClassNames("card", "warnings");
    add(new SectionHead(Texts.text("warnings.title")), banner, list);
    show(now);
  }

  private void show(WarningsAbout now) {
    list.removeAll();
    list.add(
        now.open().isEmpty()
            ? new Paragraph(Texts.text("warnings.none.one"))
            : Line.list(now.open().stream().map(this::line).toArray(Line[]::new)));
    if (!now.asides().isEmpty()) {
      UnorderedList lines = Line.list(now.asides().stream().map(this::line).toArray(Line[]::new));
      list.add(new H3(Texts.text("aside.title")), lines);
    }
    if (!now.actedOn().isEmpty()) {
      list.add(new H3(Texts.text("acted-on.title")), actedOn(now.actedOn()));
    }
  }

  private Line line(Warning warning) {
    Line line =
        new Line(new Span(WarningWords.title(warning.rule()))).small(WarningWords.why(warning));
    return changeable
        ? line.actions(words.way(warning), WarningsNavigation.putAside(warning))
        : line;
  }

  private Line line(AsideRow aside) {
    Line line =
        new Line(new Span(WarningWords.title(aside.rule())))
            .small(Texts.text("aside.because", aside.reason()))
            .small(Texts.text("aside.by", aside.by(), Moments.date(aside.on())))
            .small(cameOf(aside));
    return changeable && aside.holds(Moments.today())
        ? line.actions(Action.quiet(Texts.text("aside.take-back"), () -> takeBack(aside)))
        : line;
  }

  private static Component actedOn(List<ActedOnRow> all) {
    Div both = new Div(lines(all.stream().limit(FEW)));
    if (all.size() > FEW) {
      String said = Texts.text("acted-on.earlier", all.size() - FEW);
      both.add(new Disclosure("opgevolgd", said, lines(all.stream().skip(FEW))));
    }
    return both;
  }

  private static UnorderedList lines(Stream<ActedOnRow> some) {
    return Line.list(some.map(ParticipantWarnings::line).toArray(Line[]::new));
  }

  private static Line line(ActedOnRow acted) {
    return new Line(new Span(WarningWords.title(acted.rule())))
        .small(Texts.text("acted-on.line", acted.by(), Moments.date(acted.on())))
        .small(Texts.text("acted-on.line.came", WarningWords.cameOf(acted)));
  }

  /** What came of it. */
  private static String cameOf(AsideRow aside) {
    if (!aside.still()) {
      return Texts.text("aside.over");
    }
    if (aside.again() != null) {
      return Texts.text("aside.again", Moments.date(aside.again()));
    }
    return aside.holds(Moments.today())
        ? Texts.text("aside.holds", Moments.date(aside.until()))
        : Texts.text("aside.ended", Moments.date(aside.until()));
  }

  private void takeBack(AsideRow aside) {
    banner.attempt(
        () -> warnings.takeBack(aside.id(), aside.version()),
        () -> show(warnings.about(participant)),
        Texts.text("aside.taken-back"));
    focus();
  }
}
