package nl.powervrouwen.ui.inburgering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.powervrouwen.inburgering.ExamOverview;
import nl.powervrouwen.inburgering.ExamResults;
import nl.powervrouwen.inburgering.FollowedHours;
import nl.powervrouwen.inburgering.HoursOverview;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.inburgering.ProgressInterviewOverview;
import nl.powervrouwen.inburgering.ProgressInterviewRow;
import nl.powervrouwen.inburgering.ProgressInterviews;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.PagePart;
import nl.powervrouwen.ui.features.ParticipantPage;
import nl.powervrouwen.ui.features.ParticipantPage.Written;
import nl.powervrouwen.ui.features.ParticipantPart;
import nl.powervrouwen.ui.texts.Texts;

/** A participant's exams, progress interviews and hours. */
@ApplicationScoped
class ProgressOfParticipant implements ParticipantPart {

  @Inject private Inburgering inburgering;
  @Inject private ExamResults exams;
  @Inject private ProgressInterviews interviews;
  @Inject private FollowedHours hours;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 31;
  }

  @Override
  public void add(ParticipantDetails participant, ParticipantPage page) {
    if (!here.may(Role.COORDINATOR, Role.JOBCOACH)) {
      return;
    }
    ParticipantId id = participant.id();
    try {
      ExamOverview taken = exams.of(id);
      ProgressInterviewOverview talks = interviews.of(id);
      HoursOverview followed = hours.of(id);
      boolean changeable = inburgering.mayChange(id);
      moments(taken, followed, page);
      talks.interviews().stream()
          .filter(ProgressInterviewRow::isHeld)
          .forEach(row -> moment(row, page));
      page.below(
          new PagePart(
              "examens", Texts.text("exam.title"), new ExamsCard(exams, id, taken, changeable)));
      page.below(
          new PagePart(
              "voortgangsgesprekken",
              Texts.text("interview.title"),
              new InterviewsCard(interviews, id, talks, changeable)));
      page.below(
          new PagePart(
              "uren",
              Texts.text("followed-hours.title"),
              new HoursCard(hours, id, followed, changeable)));
    } catch (NotFound seenAsTrainer) {
      // A job coach who leads this participant's group sees the participant, and not this.
    }
  }

  private static void moments(ExamOverview exams, HoursOverview hours, ParticipantPage page) {
    exams
        .results()
        .forEach(
            row ->
                page.moment(
                    row.examOn(),
                    Texts.text("exam.moment", InburgeringWords.exam(row)),
                    Written.all("exam-result", row.id().value())));
    hours
        .entries()
        .forEach(
            row ->
                page.moment(
                    row.lastDay(),
                    InburgeringWords.hours(row),
                    Written.all("hours", row.id().value())));
  }

  private static void moment(ProgressInterviewRow held, ParticipantPage page) {
    page.moment(
        held.day(),
        Texts.text("interview.moment"),
        Written.all("progress-interview", held.id().value()));
  }
}
