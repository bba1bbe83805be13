package nl.powervrouwen.ui.inburgering;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.inburgering.Deadline;
import nl.powervrouwen.inburgering.DeadlineKind;
import nl.powervrouwen.inburgering.ExamPartState;
import nl.powervrouwen.inburgering.ExamResultRow;
import nl.powervrouwen.inburgering.ExemptionData;
import nl.powervrouwen.inburgering.ExemptionKind;
import nl.powervrouwen.inburgering.ExtensionData;
import nl.powervrouwen.inburgering.HoursEntryRow;
import nl.powervrouwen.inburgering.Judgement;
import nl.powervrouwen.inburgering.PipRow;
import nl.powervrouwen.inburgering.ProgressInterviewRow;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.ui.features.ParticipantPage;
import nl.powervrouwen.ui.features.ParticipantPage.Written;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.FlashMessage;
import nl.powervrouwen.ui.kit.RecordFields;
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

  /** Adds a field in which one of DUO's values is chosen, or none when it is not known. */
  static <E extends Enum<E>> Select<E> known(RecordFields<?> fields, String field, Class<E> type) {
    return fields.add(
        field, choice(field, type), value -> Objects.requireNonNullElse(of(field, value), ""));
  }

  /** Adds a field in which one of these must be chosen. */
  static <E extends Enum<E>> void needed(RecordFields<?> fields, String field, Class<E> type) {
    Select<E> choice = known(fields, field, type);
    choice.setEmptySelectionAllowed(false);
    fields.required(choice);
  }

  /** What was reached in a part of the exam, in one line. */
  static String reached(ExamPartState state) {
    String reached = reachedAlone(state);
    return state.freeAttempts() == null
        ? reached
        : Texts.text("exam.free", reached, state.freeAttempts());
  }

  private static String reachedAlone(ExamPartState state) {
    ExamResultRow passed = state.passed();
    ExamResultRow last = state.last();
    if (passed != null) {
      String level = of("level", passed.data().level());
      String day = Moments.date(passed.examOn());
      return level == null
          ? Texts.text("exam.passed", day)
          : Texts.text("exam.passed.level", level, day);
    }
    return last == null
        ? unknown()
        : Texts.text("exam.not-passed", result(last), Moments.date(last.examOn()));
  }

  /** A result of an exam in a line: which part, and what came of it. */
  static String exam(ExamResultRow row) {
    String level = of("level", row.data().level());
    String part = Texts.text("examPart." + row.part());
    return Texts.text("exam.line", level == null ? part : part + " " + level, result(row));
  }

  private static String result(ExamResultRow row) {
    String reason = of("noOutcomeReason", row.data().noOutcomeReason());
    String outcome = Texts.text("outcome." + row.outcome()).toLowerCase(Language.current());
    return reason == null ? outcome : outcome + " (" + reason.toLowerCase(Language.current()) + ")";
  }

  /** A progress interview: of when. */
  static String interview(ProgressInterviewRow row) {
    return Texts.text("interview.of", Moments.date(row.day()));
  }

  /** Hours in a line: how many, and on what. */
  static String hours(HoursEntryRow row) {
    String kind = Texts.text("hoursKind." + row.kind());
    Integer hours = row.data().hours();
    return hours == null
        ? Texts.text("followed-hours.line.unknown", kind)
        : Texts.text("followed-hours.line", kind, hours);
  }

  /** On which day, or from when to when. */
  static String period(HoursEntryRow row) {
    return row.data().lastDay() == null
        ? Moments.date(row.firstDay())
        : Texts.text(
            "followed-hours.period", Moments.date(row.firstDay()), Moments.date(row.lastDay()));
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

  /** Whether its day is one that people chose, not the last one that the law allows. */
  static boolean isPlanned(Deadline deadline) {
    return deadline.kind() == DeadlineKind.INTERVIEW;
  }

  /** Tells on the next screen what was kept, and which last days became others. */
  static void tellMoved(List<Words> moved, String done) {
    FlashMessage.keep(
        Stream.concat(Stream.of(done), moved.stream().map(words -> words.in(Language.current())))
            .collect(Collectors.joining(" ")));
  }

  /** An extension by its ground, in DUO's words where that is all that is known. */
  static String extension(ExtensionData data) {
    return Stream.of(
            of("extensionGround", data.extensionGround()),
            data.groundDescription(),
            data.groundCode())
        .filter(Objects::nonNull)
        .findFirst()
        .map(ground -> Texts.text("extension.of", ground))
        .orElseGet(() -> Texts.text("extension.unnamed"));
  }

  /** What DUO calls a kind of vrijstelling or ontheffing; nothing for none. */
  static String exemption(@Nullable ExemptionKind kind) {
    return kind == null ? "" : kind.title().in(Language.current());
  }

  /** A field in which a kind is chosen. */
  static Select<ExemptionKind> exemptionKinds() {
    Select<ExemptionKind> choice = new Select<>();
    choice.setLabel(Texts.text("field.exemptionKind"));
    choice.setItems(ExemptionKind.values());
    choice.setItemLabelGenerator(InburgeringWords::exemption);
    return choice;
  }

  /** What belongs to the kind of a vrijstelling or an ontheffing, a line for each. */
  static List<String> particulars(ExemptionData data) {
    Integer hours = data.participationHours();
    return Stream.of(
            of("ontheffingGround", data.ontheffingGround()),
            of("vrijstellingReason", data.vrijstellingReason()),
            of("examPart", data.examPart()),
            data.level() == null
                ? null
                : Texts.text("exemption.on-level", Texts.text("level." + data.level())),
            hours == null ? null : Texts.text("exemption.hours", hours),
            data.from() == null ? null : Texts.text("exemption.from", Moments.date(data.from())),
            data.until() == null ? null : Texts.text("exemption.until", Moments.date(data.until())))
        .filter(Objects::nonNull)
        .toList();
  }

  /** What was decided and when, or that it was asked; what is not known is said so. */
  static String decision(
      @Nullable Judgement judgement, @Nullable LocalDate judgedOn, @Nullable LocalDate askedOn) {
    if (judgement == null) {
      return askedOn == null
          ? Texts.text("decision.unknown")
          : Texts.text("decision.asked", Moments.date(askedOn));
    }
    String decided = Texts.text("judgement." + judgement);
    return judgedOn == null ? decided : Texts.text("decision.on", decided, Moments.date(judgedOn));
  }

  /** Asks what a person should look at: two things that were recorded contradict each other. */
  static void ask(List<Words> questions, HasComponents place) {
    for (Words question : questions) {
      Banner banner = new Banner();
      banner.say(Tone.CARE, question.in(Language.current()));
      place.add(banner);
    }
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
    if (last.isBefore(today) && !deadline.kind().mustBeDone()) {
      return new Chip(Symbol.INFO, Tone.CALM, Texts.text("deadline.over"));
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

  /** Whether it needs somebody now: it is near, or too late already where it must be done. */
  static boolean isNear(Deadline deadline, LocalDate today) {
    LocalDate last = deadline.last();
    if (deadline.doneOn() != null || last == null || last.isAfter(today.plusDays(NEAR))) {
      return false;
    }
    return deadline.kind().mustBeDone() || !last.isBefore(today);
  }

  /** Puts on the line of time when something was asked, and when and how it was decided. */
  static void moments(
      ParticipantPage page,
      String name,
      Written written,
      @Nullable LocalDate askedOn,
      @Nullable Judgement judgement,
      @Nullable LocalDate judgedOn) {
    if (askedOn != null) {
      page.moment(
          askedOn,
          Texts.text("decision.moment.asked", name),
          new Written(written.kind(), written.id(), "askedOn"));
    }
    if (judgedOn != null && judgement != null) {
      page.moment(
          judgedOn,
          Texts.text("decision.moment." + judgement, name),
          new Written(written.kind(), written.id(), "judgedOn"));
    }
  }
}
