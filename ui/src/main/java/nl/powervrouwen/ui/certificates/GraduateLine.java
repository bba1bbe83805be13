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
import nl.powervrouwen.ui.texts.Lengths;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** One woman at the end of her course: what she has, what is missing, her certificate. */
final class GraduateLine extends ListItem {

  private final CertificateServices desk;
  private final Div head = new Div();
  private final NativeDetails details = new NativeDetails();
  private final Div content = new Div();

  GraduateLine(CertificateServices desk) {
    this.desk = desk;
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
  void show(EnrolmentProgress woman, List<CertificateRow> printed) {
    Div words =
        new Div(
            ParticipantsNavigation.to(woman.participant(), woman.name().listed()), attended(woman));
    words.addClassName("line-words");
    Div actions = new Div();
    actions.addClassName("actions");
    if (desk.mayGraduate() && woman.stage().open() && woman.complete()) {
      Action complete = Action.first(Texts.text("graduate.complete"), () -> desk.complete(woman));
      complete
          .getElement()
          .setAttribute("aria-label", Texts.text("graduate.complete.of", woman.name().spoken()));
      actions.add(complete);
    }
    printed.stream()
        .filter(CertificateRow::valid)
        .forEach(row -> actions.add(CertificateWords.download(row, desk.pdf())));
    head.removeAll();
    head.add(words, state(woman, printed), actions);
    fill(woman, printed);
  }

  private void fill(EnrolmentProgress woman, List<CertificateRow> printed) {
    details.setSummaryText(Texts.text("graduate.details"));
    details
        .getSummary()
        .getElement()
        .setAttribute("aria-label", Texts.text("graduate.details.of", woman.name().spoken()));
    content.removeAll();
    Assessment assessment = woman.assessment();
    content.add(
        assessment == null
            ? new Paragraph(Texts.text("achievements.notLoaded"))
            : new RequirementList(assessment.requirements()));
    if (!woman.milestones().isEmpty()) {
      content.add(milestones(woman));
    }
    printed.forEach(row -> content.add(certificate(row)));
  }

  private static Span attended(EnrolmentProgress woman) {
    Span hours =
        new Span(
            Texts.text(
                "graduate.attended",
                Lengths.exact(woman.attended()),
                Lengths.exact(woman.planned())));
    hours.addClassName("small");
    return hours;
  }

  private static Chip state(EnrolmentProgress woman, List<CertificateRow> printed) {
    if (printed.stream().anyMatch(CertificateRow::valid)) {
      return new Chip(Symbol.MEDAL, Tone.GOOD, Texts.text("graduate.state.certificate"));
    }
    if (!woman.stage().open()) {
      return new Chip(Symbol.CHECK, Tone.GOOD, Texts.text("graduate.state.completed"));
    }
    Assessment assessment = woman.assessment();
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

  private Component milestones(EnrolmentProgress woman) {
    UnorderedList list = new UnorderedList();
    list.addClassName("lines");
    list.getElement().setAttribute("aria-label", Texts.text("milestones.title"));
    woman.milestones().forEach(milestone -> list.add(milestone(woman, milestone)));
    return list;
  }

  private ListItem milestone(EnrolmentProgress woman, MilestoneRow milestone) {
    String title = milestone.title().in(Moments.locale());
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
    if (woman.stage().open() && woman.loaded()) {
      Action action =
          reached
              ? Action.quiet(
                  Texts.text("milestone.clear"),
                  () -> desk.takeBack(woman, milestone.id(), milestone.version()))
              : Action.other(
                  Texts.text("milestone.record"), () -> desk.record(woman, milestone.id()));
      action
          .getElement()
          .setAttribute(
              "aria-label",
              Texts.text(
                  reached ? "milestone.clear.of" : "milestone.record.of",
                  title,
                  woman.name().spoken()));
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
    if (row.valid() && desk.mayGraduate()) {
      Action revoke = Action.quiet(Texts.text("certificate.revoke"), () -> desk.revoke(row));
      revoke
          .getElement()
          .setAttribute("aria-label", Texts.text("certificate.revoke.of", row.holder()));
      line.add(revoke);
    }
    return line;
  }
}
