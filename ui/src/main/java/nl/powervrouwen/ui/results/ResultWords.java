package nl.powervrouwen.ui.results;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.powervrouwen.results.Continuation;
import nl.powervrouwen.results.Found;
import nl.powervrouwen.results.ResultCheck;
import nl.powervrouwen.results.ResultData;
import nl.powervrouwen.results.ResultKind;
import nl.powervrouwen.results.ResultRow;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** What participants found, in words. */
final class ResultWords {

  private ResultWords() {}

  /** What was found, such as {@code Vast werk}. */
  static String kind(ResultRow result) {
    return kind(Objects.requireNonNull(result.data().kind()));
  }

  /** The same for a kind that is chosen. */
  static String kind(ResultKind kind) {
    return kind.title().in(Language.current());
  }

  /** A value of a list, such as {@code op papier gezien}. */
  static String of(Enum<?> value) {
    String list = value.getDeclaringClass().getSimpleName();
    return Texts.text("result." + list + "." + value.name());
  }

  /** A field in which one of these is chosen, or nothing. */
  static <V> Select<V> choice(
      String label, String nothing, List<V> values, Function<V, String> words) {
    Select<V> choice = new Select<>();
    choice.setLabel(label);
    choice.setItems(values);
    choice.setItemLabelGenerator(value -> value == null ? nothing : words.apply(value));
    choice.setEmptySelectionAllowed(true);
    choice.setEmptySelectionCaption(nothing);
    return choice;
  }

  /** Whether it goes on; null for who found nothing yet. */
  static @Nullable Chip state(ResultRow result) {
    if (!found(result)) {
      return null;
    }
    LocalDate last = result.data().lastDay();
    return switch (result.state()) {
      case GOES_ON ->
          new Chip(
              Symbol.CHECK,
              Tone.GOOD,
              last == null
                  ? Texts.text("result.goes-on")
                  : Texts.text("result.goes-on.until", Moments.date(last)));
      case ENDED ->
          new Chip(
              Symbol.INFO,
              Tone.CALM,
              last == null
                  ? Texts.text("result.ended")
                  : Texts.text("result.ended.on", Moments.date(last)));
      case NOT_KNOWN -> new Chip(Symbol.INFO, Tone.CALM, Texts.text("result.not-known"));
    };
  }

  /** Whether it is something that was found. */
  static boolean found(ResultRow result) {
    return Objects.requireNonNull(result.data().kind()).isFound();
  }

  /** What else is known of it, in a line. */
  static String details(ResultRow result) {
    ResultData data = result.data();
    List<String> parts = new ArrayList<>();
    parts.add(since(result));
    Optional.ofNullable(data.organisation()).ifPresent(parts::add);
    Optional.ofNullable(data.sector()).ifPresent(parts::add);
    if (data.hoursPerWeek() != null) {
      parts.add(Texts.text("result.hours", data.hoursPerWeek()));
    }
    if (data.benefitEnded() != null) {
      parts.add(Texts.text(data.benefitEnded() ? "result.benefit.ended" : "result.benefit.kept"));
    }
    parts.add(data.evidence() == null ? Texts.text("result.evidence.none") : of(data.evidence()));
    return String.join(" · ", parts);
  }

  private static String since(ResultRow result) {
    LocalDate start = result.data().startedOn();
    if (start == null) {
      return Texts.text("result.since.unknown");
    }
    String day = Moments.date(start);
    if (!found(result)) {
      return Texts.text("result.asked", day);
    }
    return Texts.text(start.isAfter(Moments.today()) ? "result.begins" : "result.since", day);
  }

  /** What is known after some months, and when it is asked again; may be empty. */
  static String checks(ResultRow result) {
    return String.join(" ", result.checks().stream().map(ResultWords::check).toList());
  }

  private static String check(ResultCheck check) {
    Continuation answer = check.answer();
    String day = Moments.date(check.day());
    if (answer == null) {
      String key = check.due() ? "check.due" : future(check) ? "check.later" : "check.not-asked";
      return Texts.text(key, check.months(), day);
    }
    String asked =
        check.askedOn() == null ? "" : Texts.text("check.asked", Moments.date(check.askedOn()));
    return Texts.text("check.answer." + answer, check.months(), asked);
  }

  private static boolean future(ResultCheck check) {
    return check.day().isAfter(Moments.today());
  }

  /**
   * How many found something, of how many, and of how many it is not known.
   *
   * @param coached whether it is about whom the reader coaches
   */
  static String found(Found found, boolean coached) {
    String who = Texts.text(coached ? "result.found.who.coached" : "result.found.who");
    List<String> said = new ArrayList<>();
    if (found.found() == 0) {
      said.add(Texts.text("result.found.none", found.participants(), who));
    } else {
      String half = found.isMoreThanHalf() ? Texts.text("result.found.half") : "";
      said.add(Texts.text("result.found.some", found.found(), found.participants(), who, half));
    }
    if (found.nothing() > 0) {
      said.add(Texts.text("result.found.nothing", found.nothing()));
    }
    if (found.notKnown() > 0) {
      said.add(Texts.text("result.found.not-known", found.notKnown()));
    }
    return String.join(" ", said);
  }
}
