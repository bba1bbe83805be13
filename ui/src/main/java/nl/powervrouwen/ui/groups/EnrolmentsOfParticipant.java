package nl.powervrouwen.ui.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.StageChange;
import nl.powervrouwen.ui.features.ParticipantPage;
import nl.powervrouwen.ui.features.ParticipantPage.Written;
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
      List<StageChange> stages = groups.history(enrolment.id());
      for (int i = 0; i < stages.size(); i++) {
        add(enrolment, stages.get(i), page, i == stages.size() - 1);
      }
    }
  }

  /** What was written down last of an enrolment is its last stage. */
  private static void add(
      EnrolmentRow enrolment, StageChange stage, ParticipantPage page, boolean last) {
    page.moment(
        stage.day(),
        Texts.text("timeline." + stage.stage().name()),
        GroupsNavigation.to(enrolment.group(), enrolment.groupName()),
        stage.reason() == null ? "" : ": " + Texts.text("reason." + stage.reason().name()),
        last ? Written.all("enrolment", enrolment.id().value()) : null);
  }
}
