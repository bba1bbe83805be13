package nl.powervrouwen.ui.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.outcomes.CertificateRow;
import nl.powervrouwen.outcomes.Certificates;
import nl.powervrouwen.outcomes.EnrolmentProgress;
import nl.powervrouwen.outcomes.MilestoneRow;
import nl.powervrouwen.outcomes.Progress;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.ParticipantPage;
import nl.powervrouwen.ui.features.ParticipantPart;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Texts;

/** A participant's hours, milestones and certificates. */
@ApplicationScoped
class AchievementsOfParticipant implements ParticipantPart {

  @Inject private Groups groups;
  @Inject private Progress progress;
  @Inject private Certificates certificates;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void add(ParticipantDetails participant, ParticipantPage page) {
    ParticipantId id = participant.id();
    List<EnrolmentProgress> enrolments =
        groups.enrolmentsOf(id).stream()
            .filter(enrolment -> enrolment.since() != null)
            .map(enrolment -> progress.of(enrolment.id()))
            .toList();
    List<CertificateRow> printed =
        here.may(Role.COORDINATOR, Role.TRAINER) ? certificates.ofParticipant(id) : List.of();
    enrolments.stream()
        .flatMap(enrolment -> enrolment.milestones().stream())
        .forEach(milestone -> add(milestone, page));
    printed.stream().filter(CertificateRow::valid).forEach(certificate -> add(certificate, page));
    page.reached(new HoursSection(progress.hoursOf(id, null, null)));
    page.reached(new Achievements(enrolments, printed, certificates::writePdf));
  }

  private static void add(MilestoneRow milestone, ParticipantPage page) {
    if (milestone.reachedOn() != null) {
      page.moment(milestone.reachedOn(), milestone.title().in(Language.current()), null);
    }
  }

  private static void add(CertificateRow certificate, ParticipantPage page) {
    String words = Texts.text("timeline.certificate", certificate.curriculum());
    page.moment(certificate.issuedOn(), words, null);
  }
}
