package nl.powervrouwen.ui.api;

import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.results.CefrLevel;
import nl.powervrouwen.results.InstrumentScore;
import nl.powervrouwen.results.MeasurementData;
import nl.powervrouwen.results.MeasurementMoment;
import nl.powervrouwen.results.MeasurementRow;
import org.jspecify.annotations.Nullable;

/** A measurement. The names are those of the JSON; what is null was not measured. */
public record MeasurementJson(
    UUID id,
    long versie,
    UUID deelnemerId,
    MeasurementMoment moment,
    LocalDate gemetenOp,
    @Nullable Integer participatieladder,
    @Nullable CefrLevel lezen,
    @Nullable CefrLevel schrijven,
    @Nullable CefrLevel luisteren,
    @Nullable CefrLevel spreken,
    @Nullable Integer durftNederlandsTePraten,
    @Nullable Integer weetWaarGoedIn,
    @Nullable Integer durftHulpTeVragen,
    @Nullable Integer regeltZelf,
    @Nullable Integer weetWatHetKomendeJaar,
    List<Score> scores) {

  /** A level on a domain of an instrument of the municipality's own. */
  public record Score(String instrument, String onderwerp, String niveau) {

    InstrumentScore data() {
      return new InstrumentScore(instrument, onderwerp, niveau);
    }

    static Score of(InstrumentScore score) {
      return new Score(score.instrument(), score.domain(), score.level());
    }
  }

  /** A form. */
  public record Input(
      @Means(value = "moment", needed = true) @Nullable MeasurementMoment moment,
      @Means(value = "measuredOn", needed = true) @Nullable LocalDate gemetenOp,
      @Means("ladder") @Nullable Integer participatieladder,
      @Means("reading") @Nullable CefrLevel lezen,
      @Means("writing") @Nullable CefrLevel schrijven,
      @Means("listening") @Nullable CefrLevel luisteren,
      @Means("speaking") @Nullable CefrLevel spreken,
      @Means("talking") @Nullable Integer durftNederlandsTePraten,
      @Means("strengths") @Nullable Integer weetWaarGoedIn,
      @Means("asking") @Nullable Integer durftHulpTeVragen,
      @Means("arranging") @Nullable Integer regeltZelf,
      @Means("planning") @Nullable Integer weetWatHetKomendeJaar,
      @Means("scores") @DefaultValue("") List<Score> scores) {

    MeasurementData data() {
      return new MeasurementData(
          moment,
          gemetenOp,
          participatieladder,
          lezen,
          schrijven,
          luisteren,
          spreken,
          durftNederlandsTePraten,
          weetWaarGoedIn,
          durftHulpTeVragen,
          regeltZelf,
          weetWatHetKomendeJaar,
          scores.stream().map(Score::data).collect(Collectors.toSet()));
    }
  }

  /** The measurements of one participant, the first one first. */
  public record Page(List<MeasurementJson> metingen) {}

  static Page of(List<MeasurementRow> rows) {
    return new Page(rows.stream().map(MeasurementJson::of).toList());
  }

  static MeasurementJson of(MeasurementRow row) {
    MeasurementData data = row.data();
    return new MeasurementJson(
        row.id().value(),
        row.version(),
        row.participant().value(),
        Objects.requireNonNull(data.moment()),
        Objects.requireNonNull(data.measuredOn()),
        data.ladder(),
        data.reading(),
        data.writing(),
        data.listening(),
        data.speaking(),
        data.talking(),
        data.strengths(),
        data.asking(),
        data.arranging(),
        data.planning(),
        data.scores().stream()
            .sorted(
                Comparator.comparing(InstrumentScore::instrument)
                    .thenComparing(InstrumentScore::domain))
            .map(Score::of)
            .toList());
  }
}
