package nl.powervrouwen.ui.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.results.Continuation;
import nl.powervrouwen.results.MeasurementData;
import nl.powervrouwen.results.MeasurementRow;
import nl.powervrouwen.results.Measurements;
import nl.powervrouwen.results.ResultCheck;
import nl.powervrouwen.results.ResultRow;
import nl.powervrouwen.results.Results;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.PagePart;
import nl.powervrouwen.ui.features.ParticipantPage;
import nl.powervrouwen.ui.features.ParticipantPage.Written;
import nl.powervrouwen.ui.features.ParticipantPart;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** What a participant found and how far they came; on the line of time too. */
@ApplicationScoped
class ResultsOfParticipant implements ParticipantPart {

  @Inject private Results results;
  @Inject private Measurements measurements;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 27;
  }

  @Override
  public void add(ParticipantDetails participant, ParticipantPage page) {
    if (!here.may(Role.COORDINATOR, Role.JOBCOACH) || !results.areOpenFor(participant.id())) {
      return;
    }
    for (ResultRow result : results.of(participant.id()).reversed()) {
      moments(result, page);
      result.dueCheck().ifPresent(check -> page.next(next(result, check, page.isChangeable())));
    }
    measurements.of(participant.id()).forEach(row -> moment(row, page));
    page.below(
        new PagePart(
            "resultaten",
            Texts.text("results.title"),
            new ParticipantResults(results, measurements, participant, page.isChangeable())));
  }

  private static void moments(ResultRow result, ParticipantPage page) {
    String id = result.id().value().toString();
    String kind = ResultWords.kind(result);
    LocalDate start = result.data().startedOn();
    if (start != null && !start.isAfter(Moments.today())) {
      page.moment(
          start,
          Texts.text(ResultWords.found(result) ? "result.moment" : "result.moment.none", kind),
          new Written("result", id, "startedOn"));
    }
    LocalDate last = result.data().lastDay();
    if (last != null && result.state() == Continuation.ENDED) {
      page.moment(
          last, Texts.text("result.moment.end", kind), new Written("result", id, "lastDay"));
    }
  }

  private static void moment(MeasurementRow row, ParticipantPage page) {
    MeasurementData data = row.data();
    String moment = MeasurementWords.moment(Objects.requireNonNull(data.moment()));
    page.moment(
        Objects.requireNonNull(data.measuredOn()),
        Texts.text("measurement.moment", moment),
        Written.all("measurement", row.id().value()));
  }

  private static Component next(ResultRow result, ResultCheck check, boolean changeable) {
    String said =
        Texts.text(
            "check.next", ResultWords.kind(result), check.months(), Moments.date(check.day()));
    Div next = new Div(new Paragraph(said));
    if (changeable) {
      next.add(Action.other(ResultsNavigation.answer(result, Texts.text("check.answer"))));
    }
    return next;
  }
}
