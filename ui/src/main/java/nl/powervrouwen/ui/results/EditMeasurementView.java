package nl.powervrouwen.ui.results;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.results.CefrLevel;
import nl.powervrouwen.results.InstrumentRow;
import nl.powervrouwen.results.Instruments;
import nl.powervrouwen.results.MeasurementData;
import nl.powervrouwen.results.MeasurementId;
import nl.powervrouwen.results.MeasurementMoment;
import nl.powervrouwen.results.MeasurementRow;
import nl.powervrouwen.results.Measurements;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Records a measurement of a participant, and corrects it; each thing in it may stay open. */
@CdiComponent
@Route("deelnemers/:participant/meting/nieuw")
@RouteAlias("deelnemers/:participant/meting/:meting/wijzigen")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class EditMeasurementView extends RecordEditView<MeasurementRow, MeasurementData> {

  private final Measurements measurements;
  private final Participants participants;
  private @Nullable ParticipantId participant;

  @Inject
  EditMeasurementView(
      Measurements measurements, Instruments instruments, Participants participants) {
    super("measurement", MeasurementData.class);
    this.measurements = measurements;
    this.participants = participants;
    Select<MeasurementMoment> moment =
        ResultWords.choice(
            Texts.text("field.moment"),
            Texts.text("result.choose"),
            List.of(MeasurementMoment.values()),
            MeasurementWords::moment);
    fields.required(fields.add("moment", moment, MeasurementWords::moment));
    fields.required(fields.date("measuredOn"));
    fields.section("measurement.participation");
    choice("ladder", MeasurementWords.STEPS, MeasurementWords::step)
        .setHelperText(Texts.text("measurement.ladder.help"));
    fields.section("measurement.language");
    List<CefrLevel> levels = List.of(CefrLevel.values());
    choice("reading", levels, MeasurementWords::level);
    choice("writing", levels, MeasurementWords::level);
    choice("listening", levels, MeasurementWords::level);
    choice("speaking", levels, MeasurementWords::level);
    fields.section("measurement.confidence");
    List<Integer> agreeing = MeasurementWords.AGREEING;
    choice("talking", agreeing, MeasurementWords::agreeing);
    choice("strengths", agreeing, MeasurementWords::agreeing);
    choice("asking", agreeing, MeasurementWords::agreeing);
    choice("arranging", agreeing, MeasurementWords::agreeing);
    choice("planning", agreeing, MeasurementWords::agreeing);
    List<InstrumentRow> own = instruments.all();
    if (!own.isEmpty()) {
      fields.section("instruments.title");
    }
    fields.add("scores", new ScoresField(own), ScoresField::said);
  }

  private <V> Select<V> choice(String name, List<V> values, Function<V, @Nullable String> words) {
    Function<V, String> said = value -> Objects.requireNonNullElse(words.apply(value), "");
    Select<V> choice =
        ResultWords.choice(
            Texts.text("field." + name), Texts.text("measurement.open"), values, said);
    return fields.add(name, choice, said);
  }

  @Override
  protected Optional<MeasurementRow> find(RouteParameters address) {
    ParticipantId whose = ParticipantsNavigation.participant(address);
    measurements.of(whose); // only for whom the caller may record one
    participant = whose;
    return ParticipantsNavigation.about(
        address,
        ResultsNavigation.MEASUREMENT,
        id -> measurements.get(new MeasurementId(id)),
        MeasurementRow::participant);
  }

  @Override
  protected RouterLink back(@Nullable MeasurementRow current) {
    return ParticipantsNavigation.to(whose(), participants.get(whose()).name().spoken());
  }

  private ParticipantId whose() {
    return Objects.requireNonNull(participant, "the address names a participant");
  }

  @Override
  protected String name(MeasurementRow measurement) {
    return MeasurementWords.name(measurement);
  }

  @Override
  protected MeasurementData input(MeasurementRow measurement) {
    return measurement.data();
  }

  @Override
  protected MeasurementRow add(MeasurementData input) {
    return measurements.add(whose(), input);
  }

  @Override
  protected MeasurementRow change(MeasurementRow seen, MeasurementData input) {
    return measurements.change(seen.id(), seen.version(), input);
  }

  @Override
  protected MeasurementRow reread(MeasurementRow seen) {
    return measurements.get(seen.id());
  }
}
