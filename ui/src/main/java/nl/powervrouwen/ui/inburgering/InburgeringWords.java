package nl.powervrouwen.ui.inburgering;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.inburgering.Deadline;
import nl.powervrouwen.inburgering.InburgeringDetails;
import nl.powervrouwen.inburgering.PipRow;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.FlashMessage;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** What is known of an inburgering, in words. */
final class InburgeringWords {

  /** Within so many days something is near. */
  private static final int NEAR = 14;

  private InburgeringWords() {}

  /** A value in DUO's words; null when it is not known. */
  static <E extends Enum<E>> @Nullable String of(String field, @Nullable E value) {
    return value == null ? null : Texts.text(field + "." + value.name());
  }

  /** A field in which one of DUO's values is chosen; empty is not known. */
  static <E extends Enum<E>> Select<E> choice(String field, Class<E> type) {
    Select<E> choice = new Select<>();
    choice.setLabel(Texts.text("field." + field));
    choice.setItems(type.getEnumConstants());
    choice.setItemLabelGenerator(
        value -> Optional.ofNullable(of(field, value)).orElseGet(InburgeringWords::unknown));
    choice.setEmptySelectionAllowed(true);
    choice.setEmptySelectionCaption(unknown());
    return choice;
  }

  private static String unknown() {
    return Texts.text("inburgering.unknown");
  }

  /** The dagtekening of a PIP. */
  static LocalDate dated(PipRow pip) {
    return Objects.requireNonNull(pip.data().datedOn());
  }

  /** A PIP in a line: its route, and what else it says. */
  static String pip(PipRow pip) {
    return Texts.text(
        "pip.line",
        Optional.ofNullable(of("route", pip.data().route())).orElse(""),
        Optional.ofNullable(of("level", pip.data().level())).map(level -> ", " + level).orElse(""));
  }

  /** What has a last day, such as the decision about the PIP. */
  static String what(Deadline deadline) {
    return deadline.kind().title().in(Language.current());
  }

  /** Tells on the next screen what was kept, and which last days became others. */
  static void tellMoved(InburgeringDetails kept, String done) {
    FlashMessage.keep(
        Stream.concat(
                Stream.of(done), kept.moved().stream().map(words -> words.in(Language.current())))
            .collect(Collectors.joining(" ")));
  }

  /** How near the last day is; null when it is far away, or done, or not known. */
  static @Nullable Chip nearness(Deadline deadline, LocalDate today) {
    LocalDate last = deadline.last();
    if (deadline.doneOn() != null) {
      return new Chip(
          Symbol.CHECK, Tone.GOOD, Texts.text("deadline.done", Moments.date(deadline.doneOn())));
    }
    if (last == null) {
      return new Chip(Symbol.INFO, Tone.CALM, Texts.text("deadline.unknown"));
    }
    if (last.isBefore(today)) {
      return new Chip(Symbol.WARNING, Tone.WRONG, Texts.text("deadline.late"));
    }
    return isNear(deadline, today)
        ? new Chip(Symbol.CLOCK, Tone.CARE, Texts.text("deadline.near", days(today, last)))
        : null;
  }

  private static long days(LocalDate today, LocalDate last) {
    return last.toEpochDay() - today.toEpochDay();
  }

  /** Whether it needs somebody now: it is near, or too late already. */
  static boolean isNear(Deadline deadline, LocalDate today) {
    LocalDate last = deadline.last();
    return deadline.doneOn() == null && last != null && !last.isAfter(today.plusDays(NEAR));
  }
}
