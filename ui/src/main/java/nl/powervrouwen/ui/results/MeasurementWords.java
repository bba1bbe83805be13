package nl.powervrouwen.ui.results;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.powervrouwen.results.CefrLevel;
import nl.powervrouwen.results.InstrumentScore;
import nl.powervrouwen.results.MeasurementData;
import nl.powervrouwen.results.MeasurementMoment;
import nl.powervrouwen.results.MeasurementRow;
import nl.powervrouwen.ui.kit.Facts;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** What was measured, in words: of each thing apart, and never added up. */
final class MeasurementWords {

  /** The steps of the Participatieladder. */
  static final List<Integer> STEPS = IntStream.rangeClosed(1, 6).boxed().toList();

  /** From not at all to completely. */
  static final List<Integer> AGREEING = IntStream.rangeClosed(1, 5).boxed().toList();

  /** One thing that is measured; {@code said} is null where it was not. */
  private record Measured(String name, Function<MeasurementData, @Nullable String> said) {}

  private static final List<Measured> ALL =
      List.of(
          new Measured("ladder", data -> step(data.ladder())),
          new Measured("reading", data -> level(data.reading())),
          new Measured("writing", data -> level(data.writing())),
          new Measured("listening", data -> level(data.listening())),
          new Measured("speaking", data -> level(data.speaking())),
          new Measured("talking", data -> agreeing(data.talking())),
          new Measured("strengths", data -> agreeing(data.strengths())),
          new Measured("asking", data -> agreeing(data.asking())),
          new Measured("arranging", data -> agreeing(data.arranging())),
          new Measured("planning", data -> agreeing(data.planning())));

  private MeasurementWords() {}

  /** A step of the ladder, such as {@code 4, onbetaald werk}. */
  static @Nullable String step(@Nullable Integer step) {
    return step == null ? null : Texts.text("ladder." + step);
  }

  /** A level of Dutch. */
  static @Nullable String level(@Nullable CefrLevel level) {
    return level == null ? null : Texts.text("cefr." + level);
  }

  /** How much somebody agrees. */
  static @Nullable String agreeing(@Nullable Integer answer) {
    return answer == null ? null : Texts.text("agreeing." + answer);
  }

  /** At which moment, such as {@code Begin}. */
  static String moment(MeasurementMoment moment) {
    return Texts.text("measurement.moment." + moment);
  }

  /** Which measurement, such as {@code meting van 3 maart 2026}. */
  static String name(MeasurementRow measurement) {
    return Texts.text(
        "measurement.of", Moments.date(Objects.requireNonNull(measurement.data().measuredOn())));
  }

  /** Each thing that was measured: what it was at first, and what it is now. */
  static Facts progress(List<MeasurementRow> measurements) {
    Facts facts = new Facts();
    facts.addClassName("facts-wide");
    for (Measured one : ALL) {
      add(facts, Texts.text("field." + one.name()), measurements, one.said());
    }
    measurements.stream()
        .flatMap(row -> row.data().scores().stream())
        .map(score -> new InstrumentScore(score.instrument(), score.domain(), ""))
        .distinct()
        .sorted(
            Comparator.comparing(InstrumentScore::instrument)
                .thenComparing(InstrumentScore::domain))
        .forEach(
            domain ->
                add(
                    facts,
                    Texts.text("instrument.score", domain.instrument(), domain.domain()),
                    measurements,
                    data -> level(data, domain)));
    return facts;
  }

  private static void add(
      Facts facts,
      String name,
      List<MeasurementRow> measurements,
      Function<MeasurementData, @Nullable String> words) {
    List<String> said =
        measurements.stream().map(row -> words.apply(row.data())).filter(Objects::nonNull).toList();
    if (!said.isEmpty()) {
      facts.add(name, progressOf(said));
    }
  }

  private static @Nullable String level(MeasurementData data, InstrumentScore domain) {
    return data.scores().stream()
        .filter(score -> score.isOn(domain.instrument(), domain.domain()))
        .map(InstrumentScore::level)
        .findFirst()
        .orElse(null);
  }

  private static String progressOf(List<String> said) {
    String first = said.getFirst();
    String last = said.getLast();
    if (said.size() == 1) {
      return Texts.text("measurement.once", first);
    }
    return first.equals(last)
        ? Texts.text("measurement.same", last)
        : Texts.text("measurement.from-to", first, last);
  }
}
