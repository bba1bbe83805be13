package nl.powervrouwen.ui.certificates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.powervrouwen.outcomes.CertificateRow;
import nl.powervrouwen.outcomes.EnrolmentProgress;
import nl.powervrouwen.outcomes.MilestoneRow;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Download;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/**
 * What was reached: for each curriculum what is there and what is missing, and the certificates.
 */
final class Achievements extends Section {

  /**
   * Of these enrolments and certificates.
   *
   * @param pdf writes a certificate
   */
  Achievements(
      List<EnrolmentProgress> enrolments,
      List<CertificateRow> certificates,
      CertificateWords.Writer pdf) {
    addClassNames("card", "achievements");
    add(new H2(Texts.text("achievements.title")));
    if (certificates.isEmpty() && enrolments.stream().allMatch(one -> one.curriculum() == null)) {
      add(new Paragraph(Texts.text("achievements.empty")));
    }
    certificates.forEach(certificate -> add(certificate(certificate, pdf)));
    enrolments.stream()
        .filter(enrolment -> enrolment.curriculum() != null)
        .forEach(this::addEnrolment);
  }

  private static Component certificate(CertificateRow certificate, CertificateWords.Writer pdf) {
    Span title = new Span(certificate.curriculum());
    title.addClassName("att-name");
    Span day = new Span(Moments.date(certificate.issuedOn()));
    day.addClassName("small");
    Div words = new Div(title, day, CertificateWords.chip(certificate));
    words.addClassName("line-words");
    Div line = new Div(Symbol.MEDAL.picture(), words);
    line.addClassName("certificate-line");
    if (certificate.valid()) {
      Download file = CertificateWords.download(certificate, pdf);
      line.add(file);
    }
    return line;
  }

  private void addEnrolment(EnrolmentProgress enrolment) {
    if (enrolment.curriculum() == null) {
      return;
    }
    String title = enrolment.curriculum().title().in(Language.current());
    add(new H3(Texts.text("achievements.course", title, enrolment.groupName())));
    Assessment assessment = enrolment.assessment();
    if (assessment == null) {
      add(new Paragraph(Texts.text("achievements.notLoaded")));
      add(milestones(enrolment.milestones()));
      return;
    }
    add(
        assessment.complete()
            ? new Chip(Symbol.CHECK, Tone.GOOD, Texts.text("certificates.complete"))
            : new Chip(
                Symbol.CLOCK,
                Tone.CALM,
                Texts.text("certificates.missing", assessment.missing().size())));
    add(new RequirementList(assessment.requirements()));
    add(milestones(enrolment.milestones()));
  }

  private static UnorderedList milestones(List<MilestoneRow> milestones) {
    UnorderedList list = Line.list();
    list.getElement().setAttribute("aria-label", Texts.text("milestones.title"));
    for (MilestoneRow milestone : milestones) {
      String reached =
          milestone.reachedOn() == null
              ? Texts.text("milestone.none")
              : Moments.date(milestone.reachedOn());
      list.add(new Line(new Span(milestone.title().in(Language.current()))).small(reached));
    }
    return list;
  }
}
