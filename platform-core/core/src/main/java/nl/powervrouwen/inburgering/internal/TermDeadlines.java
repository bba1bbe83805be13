package nl.powervrouwen.inburgering.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.inburgering.Deadline;
import nl.powervrouwen.inburgering.DeadlineKind;
import nl.powervrouwen.inburgering.ExtendedTerm;
import nl.powervrouwen.inburgering.ExtensionData;
import nl.powervrouwen.inburgering.ExtensionRow;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.InburgeringLaw;
import nl.powervrouwen.inburgering.LegalRule;
import nl.powervrouwen.inburgering.PersonExtensions;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * Until when somebody's term runs with its extensions, when one can be asked, and until when DUO
 * decides. By the act of 2013 only what DUO named counts; for who is not obliged nothing does.
 *
 * @param counted the term of the Wet inburgering 2021 by its rule; null when it can't be told, or
 *     when another act holds
 * @param extensions in any order
 */
record TermDeadlines(
    InburgeringData data, @Nullable AppliedRule counted, List<ExtensionRow> extensions) {

  private ExtensionCalculation extended() {
    return new ExtensionCalculation(
        data.law(), counted == null ? null : counted.last(), extensions);
  }

  /** The term itself, when an extension can be asked, and what DUO must decide. */
  List<Deadline> all() {
    List<Deadline> all = new ArrayList<>();
    term().ifPresent(all::add);
    if (data.law() == InburgeringLaw.ACT_2021) {
      term().map(Deadline::last).flatMap(TermDeadlines::request).ifPresent(all::add);
      extensions.stream()
          .map(ExtensionRow::data)
          .filter(ExtensionData::isAsked)
          .map(ExtensionData::askedOn)
          .forEach(asked -> all.addAll(AppliedRule.from(DeadlineKind.EXTENSION_DECISION, asked)));
    }
    return all;
  }

  private Optional<Deadline> term() {
    LocalDate until = data.termUntil();
    if (until != null) {
      return Optional.of(term(until.minusDays(1), ofDuo(until)));
    }
    List<ExtendedTerm> effective = extended().effective();
    if (effective.isEmpty()) {
      return Optional.ofNullable(counted).map(one -> term(one.last(), notCounted(one.why())));
    }
    ExtendedTerm latest = effective.getLast();
    LocalDate last = Objects.requireNonNull(latest.last(), "what counts has a last day");
    Words told = Messages.words("deadline.extended", effective.size(), last);
    Words why = counted == null ? latest.why() : AppliedRule.together(counted.why(), told);
    return Optional.of(term(last, notCounted(why)));
  }

  private Deadline term(@Nullable LocalDate last, Words why) {
    return new Deadline(DeadlineKind.TERM, last, data.obligedUntil(), why);
  }

  /** DUO decides about the term and its extensions; what we count stands beside it. */
  private Words ofDuo(LocalDate until) {
    LocalDate other = extended().last();
    Words told = Messages.words("deadline.duo", until);
    if (other == null || other.equals(until.minusDays(1))) {
      return told;
    }
    boolean plain = extended().effective().isEmpty();
    return AppliedRule.together(
        told, Messages.words(plain ? "deadline.duo.other" : "deadline.duo.extended", other));
  }

  /**
   * An extension of which nobody knows how long it is moves the end to a day that we don't know.
   */
  private Words notCounted(Words why) {
    long unknown = extended().unknown();
    return unknown == 0
        ? why
        : AppliedRule.together(why, Messages.words("deadline.extended.unknown", unknown));
  }

  private static Optional<Deadline> request(LocalDate last) {
    return LegalRule.about(DeadlineKind.EXTENSION_REQUEST, last)
        .findFirst()
        .map(
            rule ->
                new Deadline(
                    DeadlineKind.EXTENSION_REQUEST,
                    last,
                    null,
                    Messages.words(
                        "deadline.window",
                        rule.term().words(),
                        rule.end(last).last(),
                        rule.article())));
  }

  /** What each extension makes of the term, and what contradicts the file. */
  PersonExtensions extensionsOfPerson() {
    List<ExtendedTerm> steps = extended().steps();
    LocalDate file = data.termUntil();
    LocalDate latest =
        steps.stream()
            .map(step -> step.extension().data().newEnd())
            .filter(Objects::nonNull)
            .reduce((earlier, later) -> later)
            .orElse(null);
    if (file == null || latest == null || latest.equals(file)) {
      return new PersonExtensions(steps, List.of());
    }
    return new PersonExtensions(
        steps, List.of(Messages.words("question.term-until", file, latest)));
  }
}
