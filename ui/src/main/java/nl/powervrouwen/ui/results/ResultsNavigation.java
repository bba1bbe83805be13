package nl.powervrouwen.ui.results;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.UUID;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.results.InstrumentRow;
import nl.powervrouwen.results.MeasurementRow;
import nl.powervrouwen.results.ResultRow;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;

/** The ways into the screens of results and measurements. */
final class ResultsNavigation {

  /** Name of a result's id in an address. */
  static final String RESULT = "resultaat";

  /** Name of a measurement's id in an address. */
  static final String MEASUREMENT = "meting";

  /** Name of an instrument's id in an address. */
  static final String INSTRUMENT = "instrument";

  private ResultsNavigation() {}

  static RouterLink instruments(String text) {
    return new RouterLink(text, InstrumentsView.class);
  }

  static RouterLink addInstrument(String text) {
    return new RouterLink(text, EditInstrumentView.class);
  }

  static RouterLink change(InstrumentRow instrument) {
    return new RouterLink(
        "", EditInstrumentView.class, Address.with(INSTRUMENT, instrument.id().value()));
  }

  static RouterLink add(ParticipantId participant, String text) {
    return new RouterLink(text, EditResultView.class, with(participant));
  }

  static RouterLink change(ResultRow result) {
    return new RouterLink("", EditResultView.class, with(result));
  }

  static RouterLink answer(ResultRow result, String text) {
    return new RouterLink(text, AnswerCheckView.class, with(result));
  }

  static RouterLink measure(ParticipantId participant, String text) {
    return new RouterLink(text, EditMeasurementView.class, with(participant));
  }

  static RouterLink change(MeasurementRow measurement) {
    return new RouterLink(
        "",
        EditMeasurementView.class,
        with(measurement.participant(), MEASUREMENT, measurement.id().value()));
  }

  static RouterLink all(String text) {
    return new RouterLink(text, ResultsView.class);
  }

  private static RouteParameters with(ParticipantId participant) {
    return Address.with(ParticipantsNavigation.PARTICIPANT, participant.value());
  }

  private static RouteParameters with(ResultRow result) {
    return with(result.participant(), RESULT, result.id().value());
  }

  private static RouteParameters with(ParticipantId participant, String name, UUID id) {
    return new RouteParameters(
        Map.of(
            ParticipantsNavigation.PARTICIPANT,
            participant.value().toString(),
            name,
            id.toString()));
  }
}
