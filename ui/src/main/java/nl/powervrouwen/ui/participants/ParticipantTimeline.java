package nl.powervrouwen.ui.participants;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.powervrouwen.outcomes.CertificateRow;
import nl.powervrouwen.outcomes.EnrolmentProgress;
import nl.powervrouwen.outcomes.MilestoneRow;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.StageChange;
import nl.powervrouwen.ui.groups.GroupsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Her line of time, newest first: the stages of her enrolments, her milestones, her certificates.
 */
final class ParticipantTimeline extends OrderedList {

  private record Moment(LocalDate day, String words, @Nullable RouterLink link, String rest) {}

  private final List<Moment> moments = new ArrayList<>();

  ParticipantTimeline() {
    addClassName("timeline");
  }

  /** Adds the stages of one enrolment. */
  void addStages(EnrolmentRow enrolment, List<StageChange> stages) {
    for (StageChange stage : stages) {
      String reason =
          stage.reason() == null ? "" : ": " + Texts.text("reason." + stage.reason().name());
      moments.add(
          new Moment(
              stage.day(),
              Texts.text("timeline." + stage.stage().name()),
              GroupsNavigation.to(enrolment.group(), enrolment.groupName()),
              reason));
    }
  }

  /** Adds the milestones she reached in one course. */
  void addMilestones(EnrolmentProgress course) {
    for (MilestoneRow milestone : course.milestones()) {
      if (milestone.reachedOn() != null) {
        moments.add(
            new Moment(milestone.reachedOn(), milestone.title().in(Moments.locale()), null, ""));
      }
    }
  }

  /** Adds a certificate. */
  void addCertificate(CertificateRow certificate) {
    String words = Texts.text("timeline.certificate", certificate.course());
    moments.add(new Moment(certificate.issuedOn(), words, null, ""));
  }

  /** Puts everything that was added on the line; of one day, what was added last comes first. */
  ParticipantTimeline drawn() {
    removeAll();
    moments.reversed().stream()
        .sorted(Comparator.comparing(Moment::day).reversed())
        .forEach(moment -> add(line(moment)));
    return this;
  }

  private static ListItem line(Moment moment) {
    Span date = new Span(Moments.date(moment.day()));
    date.addClassName("small");
    Div sentence = new Div(new Span(moment.words() + " "));
    if (moment.link() != null) {
      sentence.add(moment.link());
    }
    sentence.add(new Span(moment.rest()));
    return new ListItem(date, sentence);
  }
}
