package nl.powervrouwen.ui.certificates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.powervrouwen.outcomes.CertificateRow;
import nl.powervrouwen.outcomes.EnrolmentProgress;
import nl.powervrouwen.outcomes.MilestoneRow;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/**
 * One participant at the end of the curriculum: what they have, what is missing, their certificate.
 */
final class GraduateLine extends ListItem {

  private final CertificateServices services;
  private final Div head = new Div();
  private final NativeDetails details = new NativeDetails();
  private final Div content = new Div();

  GraduateLine(CertificateServices services) {
    this.services = services;
    addClassName("graduate");
    head.addClassName("graduate-head");
    content.addClassName("graduate-content");
    details.setContent(content);
    add(head, details);
  }

  /** Puts the keyboard here, after the button that was pressed has gone. */
  void focus() {
    details.getElement().executeJs("this.querySelector('summary').focus()");
  }

  /** Shows this; what was open stays open. */
  void show(EnrolmentProgress progress, List<CertificateRow> printed) {
    Div words =
        new Div(
            ParticipantsNavigation.to(progress.participant(), progress.name().listed()),
            attended(progress));
    words.addClassName("line-words");
    Div actions = new Div();
    actions.addClassName("actions");
    if (services.mayGraduate() && progress.stage().open() && progress.complete()) {
      Action complete =
          Action.first(Texts.text("graduate.complete"), () -> services.complete(progress));
      complete
          .getElement()
          .setAttribute("aria-label", Texts.text("graduate.complete.of", progress.name().spoken()));
      actions.add(complete);
    }
    printed.stream()
        .filter(CertificateRow::valid)
        .forEach(row -> actions.add(CertificateWords.download(row, services.pdf())));
    head.removeAll();
    head.add(words, state(progress, printed), actions);
    fill(progress, printed);
  }

  private void fill(EnrolmentProgress progress, List<CertificateRow> printed) {
    details.setSummaryText(Texts.text("graduate.details"));
    details
        .getSummary()
        .getElement()
        .setAttribute("aria-label", Texts.text("graduate.details.of", progress.name().spoken()));
    content.removeAll();
    Assessment assessment = progress.assessment();
    content.add(
        assessment == null
            ? new Paragraph(Texts.text("achievements.notLoaded"))
            : new RequirementList(assessment.requirements()));
    if (!progress.milestones().isEmpty()) {
      content.add(milestones(progress));
    }
    printed.forEach(row -> content.add(certificate(row)));
  }

  private static Span attended(EnrolmentProgress progress) {
    Span hours =
        new Span(
            Texts.text(
                "graduate.attended",
                Language.notation().hours(progress.attended()),
                Language.notation().hours(progress.planned())));
    hours.addClassName("small");
    return hours;
  }

  private static Chip state(EnrolmentProgress progress, List<CertificateRow> printed) {
    if (printed.stream().anyMatch(CertificateRow::valid)) {
      return new Chip(Symbol.MEDAL, Tone.GOOD, Texts.text("graduate.state.certificate"));
    }
    if (!progress.stage().open()) {
      return new Chip(Symbol.CHECK, Tone.GOOD, Texts.text("graduate.state.completed"));
    }
    Assessment assessment = progress.assessment();
    if (assessment == null) {
      return new Chip(Symbol.WARNING, Tone.CARE, Texts.text("graduate.state.unknown"));
    }
    return assessment.complete()
        ? new Chip(Symbol.CHECK, Tone.GOOD, Texts.text("certificates.complete"))
        : new Chip(
            Symbol.CLOCK,
            Tone.CALM,
            Texts.text("certificates.missing", assessment.missing().size()));
  }

  private Component milestones(EnrolmentProgress progress) {
    UnorderedList list = new UnorderedList();
    list.addClassName("lines");
    list.getElement().setAttribute("aria-label", Texts.text("milestones.title"));
    progress.milestones().forEach(milestone -> list.add(milestone(progress, milestone)));
    return list;
  }

  private ListItem milestone(EnrolmentProgress progress, MilestoneRow milestone) {
    String title = milestone.title().in(Language.current());
    boolean reached = milestone.reachedOn() != null;
    Span day =
        new Span(
            milestone.reachedOn() == null
                ? Texts.text("milestone.none")
                : Moments.date(milestone.reachedOn()));
    day.addClassName("small");
    Div words = new Div(new Span(title), day);
    words.addClassName("line-words");
    ListItem line = new ListItem(words);
    if (progress.stage().open() && progress.loaded()) {
      Action action =
          reached
              ? Action.quiet(
                  Texts.text("milestone.clear"),
                  () -> services.takeBack(progress, milestone.id(), milestone.version()))
              : Action.other(
                  Texts.text("milestone.record"), () -> services.record(progress, milestone.id()));
      action
          .getElement()
          .setAttribute(
              "aria-label",
              Texts.text(
                  reached ? "milestone.clear.of" : "milestone.record.of",
                  title,
                  progress.name().spoken()));
      line.add(action);
    }
    return line;
  }

  private Component certificate(CertificateRow row) {
    Span day = new Span(Texts.text("certificate.line", Moments.date(row.issuedOn()), row.code()));
    Div words = new Div(day, CertificateWords.chip(row));
    words.addClassName("line-words");
    if (row.revokeReason() != null) {
      words.add(new Span(row.revokeReason()));
    }
    Div line = new Div(Symbol.MEDAL.picture(), words);
    line.addClassName("certificate-line");
    if (row.valid() && services.mayGraduate()) {
      Action revoke = Action.quiet(Texts.text("certificate.revoke"), () -> services.revoke(row));
      revoke
          .getElement()
          .setAttribute("aria-label", Texts.text("certificate.revoke.of", row.holder()));
      line.add(revoke);
    }
    return line;
  }
}
