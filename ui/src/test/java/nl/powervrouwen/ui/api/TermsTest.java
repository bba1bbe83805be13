package nl.powervrouwen.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import nl.powervrouwen.circumstances.ContactPersonRole;
import nl.powervrouwen.circumstances.HouseholdRelation;
import nl.powervrouwen.coaching.ContactChannel;
import nl.powervrouwen.goals.GoalKind;
import nl.powervrouwen.goals.GoalState;
import nl.powervrouwen.goals.StepOwner;
import nl.powervrouwen.inburgering.DeadlineKind;
import nl.powervrouwen.inburgering.ExamPart;
import nl.powervrouwen.inburgering.ExemptionKind;
import nl.powervrouwen.inburgering.ExtensionGround;
import nl.powervrouwen.inburgering.Judgement;
import nl.powervrouwen.inburgering.OntheffingGround;
import nl.powervrouwen.inburgering.VrijstellingReason;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.spi.StatutoryHours;
import org.junit.jupiter.api.Test;

class TermsTest {

  @Test
  void hasADutchTermForEveryValue() {
    complete(Precondition.values(), Terms.NEEDS);
    complete(Presence.values(), Terms.PRESENCE);
    complete(Channel.values(), Terms.CHANNEL);
    complete(ContactChannel.values(), Terms.CONTACT_CHANNEL);
    complete(GoalKind.values(), Terms.GOAL_KIND);
    complete(GoalState.values(), Terms.GOAL_STATE);
    complete(StepOwner.values(), Terms.STEP_OWNER);
    complete(HouseholdRelation.values(), Terms.HOUSEHOLD_RELATION);
    complete(ContactPersonRole.values(), Terms.CONTACT_PERSON_ROLE);
    complete(Judgement.values(), Terms.JUDGEMENT);
    complete(ExtensionGround.values(), Terms.EXTENSION_GROUND);
    complete(ExemptionKind.values(), Terms.EXEMPTION_KIND);
    complete(OntheffingGround.values(), Terms.ONTHEFFING_GROUND);
    complete(VrijstellingReason.values(), Terms.VRIJSTELLING_REASON);
    complete(ExamPart.values(), Terms.EXAM_PART);
    complete(DeadlineKind.values(), Terms.DEADLINE);
    complete(AbsenceReason.values(), Terms.ABSENCE);
    complete(CancelReason.values(), Terms.CANCEL_REASON);
    complete(StatutoryHours.known().toArray(StatutoryHours[]::new), Terms.STATUTORY);
    complete(DayOfWeek.values(), Terms.WEEKDAY);
    complete(EnrolmentRow.EndReason.values(), Terms.END_REASON);
    complete(Stage.values(), Terms.STAGE);
    complete(ParticipantJson.Order.values(), Terms.ORDER);
  }

  private static <E extends Comparable<? super E>> void complete(E[] values, Terms<E> terms) {
    assertThat(values).allSatisfy(v -> assertThat(terms.find(terms.of(v))).contains(v));
    assertThat(terms.all()).hasSameSizeAs(values).doesNotHaveDuplicates();
  }
}
