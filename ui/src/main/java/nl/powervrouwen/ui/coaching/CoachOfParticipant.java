package nl.powervrouwen.ui.coaching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.coaching.FileOpeningRow;
import nl.powervrouwen.coaching.FileOpenings;
import nl.powervrouwen.participants.CoachPeriodRow;
import nl.powervrouwen.participants.CoachTransfers;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.PagePart;
import nl.powervrouwen.ui.features.ParticipantPage;
import nl.powervrouwen.ui.features.ParticipantPage.Written;
import nl.powervrouwen.ui.features.ParticipantPart;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Who coaches a participant and who did, the way to transfer them, and who opened the file. */
@ApplicationScoped
class CoachOfParticipant implements ParticipantPart {

  @Inject private CoachTransfers transfers;
  @Inject private FileOpenings openings;
  @Inject private ContactMoments contacts;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 28;
  }

  @Override
  public void add(ParticipantDetails participant, ParticipantPage page) {
    if (!here.may(Role.COORDINATOR, Role.JOBCOACH) || !contacts.areOpenFor(participant.id())) {
      return;
    }
    List<CoachPeriodRow> history = transfers.history(participant.id());
    List<FileOpeningRow> opened = openings.of(participant.id());
    history.reversed().forEach(period -> addMoment(participant, period, page));
    opened
        .reversed()
        .forEach(
            one ->
                page.moment(
                    Moments.local(one.openedAt()).toLocalDate(),
                    Texts.text("opening.moment", one.openedBy(), one.reason()),
                    Written.all("file-opening", one.id().value())));
    page.below(
        new PagePart("jobcoach", Texts.text("coach.title"), card(participant, history, opened)));
  }

  /** What was written down last of who coaches is who does so now. */
  private static void addMoment(
      ParticipantDetails participant, CoachPeriodRow period, ParticipantPage page) {
    Instant from = period.from();
    if (from == null) {
      return;
    }
    String said =
        period.coachName() == null
            ? Texts.text("coach.moment.none")
            : Texts.text("coach.moment", period.coachName());
    String why = period.reason() == null ? "" : " " + Texts.text("coach.why", period.reason());
    String note = period.note() == null ? "" : " " + Texts.text("coach.note", period.note());
    String id = participant.id().value().toString();
    page.moment(
        Moments.local(from).toLocalDate(),
        said + why + note,
        period.until() == null ? new Written("participant", id, "coach") : null);
  }

  private Section card(
      ParticipantDetails participant, List<CoachPeriodRow> history, List<FileOpeningRow> opened) {
    Div list = new Div();
    list.add(
        history.isEmpty()
            ? new Paragraph(Texts.text("coach.never"))
            : Line.list(history.stream().map(CoachOfParticipant::line).toArray(Line[]::new)));
    Section card = new Section(new SectionHead(Texts.text("coach.title")), list);
    opened.stream()
        .filter(one -> one.open() && one.closable())
        .forEach(one -> card.add(new OpenFileNotice(openings, one, here.may(Role.COORDINATOR))));
    if (transfers.mayTransfer(participant)) {
      Div buttons =
          new Div(
              Action.other(
                  CoachingNavigation.transfer(participant.id(), Texts.text("transfer.title"))));
      buttons.addClassName("actions");
      card.add(buttons);
    }
    card.addClassNames("card", "contacts", "coach-history");
    return card;
  }

  private static Line line(CoachPeriodRow period) {
    Span who = new Span(Objects.requireNonNullElse(period.coachName(), Texts.text("coach.nobody")));
    who.addClassName("contact-what");
    Line line = new Line(who).small(span(period.from(), period.until()));
    if (period.setBy() != null) {
      line.small(Texts.text("coach.set", period.setBy()));
    }
    if (period.reason() != null) {
      line.small(Texts.text("coach.why", period.reason()));
    }
    return line;
  }

  private static String span(@Nullable Instant from, @Nullable Instant until) {
    String began = from == null ? Texts.text("coach.from.unknown") : day(from);
    return until == null
        ? Texts.text("coach.since", began)
        : Texts.text("coach.span", began, day(until));
  }

  private static String day(Instant moment) {
    return Moments.date(Moments.local(moment).toLocalDate());
  }
}
