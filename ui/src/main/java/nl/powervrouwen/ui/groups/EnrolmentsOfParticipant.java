package nl.powervrouwen.ui.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.StageChange;
import nl.powervrouwen.ui.features.ParticipantPage;
import nl.powervrouwen.ui.features.ParticipantPart;
import nl.powervrouwen.ui.texts.Texts;

/** The stages of a participant's enrolments, on the line of time. */
@ApplicationScoped
class EnrolmentsOfParticipant implements ParticipantPart {

  @Inject private Groups groups;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void add(ParticipantDetails participant, ParticipantPage page) {
    for (EnrolmentRow enrolment : groups.enrolmentsOf(participant.id()).reversed()) {
      groups.history(enrolment.id()).forEach(stage -> add(enrolment, stage, page));
    }
  }

  private static void add(EnrolmentRow enrolment, StageChange stage, ParticipantPage page) {
    page.moment(
        stage.day(),
        Texts.text("timeline." + stage.stage().name()),
        GroupsNavigation.to(enrolment.group(), enrolment.groupName()),
        stage.reason() == null ? "" : ": " + Texts.text("reason." + stage.reason().name()));
  }
}
