package nl.powervrouwen.inburgering.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.inburgering.Deadline;
import nl.powervrouwen.inburgering.DeadlineKind;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.InburgeringLaw;
import nl.powervrouwen.inburgering.LegalRule;
import nl.powervrouwen.inburgering.StartFact;
import nl.powervrouwen.inburgering.TermsAct;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * Until when what must be done for somebody, by the rows of the law.
 *
 * @param data what is known
 * @param firstPip the dagtekening of the first PIP; null while there is none
 */
public record DeadlineCalculation(InburgeringData data, @Nullable LocalDate firstPip) {

  /** A rule with the day from which it counts here. */
  private record Applied(LegalRule rule, LocalDate start) {

    TermsAct.End end() {
      return rule.end(start);
    }

    LocalDate last() {
      return end().last();
    }

    /** What it counts from, the rule, and whether the Algemene termijnenwet moved the end. */
    Words why() {
      Words start = Messages.words("start." + rule.counts(), this.start);
      Words told = Messages.words("deadline.rule", rule.term().words(), start, rule.article());
      TermsAct.End end = end();
      return end.moved()
          ? together(
              told,
              Messages.words(
                  "deadline.moved", end.counted(), TermsAct.free(end.counted()).orElse(told)))
          : told;
    }
  }

  /** The deadlines, the first one first; those that can't be told yet come last. */
  public List<Deadline> all() {
    List<Deadline> deadlines = new ArrayList<>();
    if (data.law() == InburgeringLaw.ACT_2021) {
      deadlines.add(pip());
      routeChange().ifPresent(deadlines::add);
      term().ifPresent(deadlines::add);
    } else if (data.law() == InburgeringLaw.ACT_2013) {
      termOfDuo(null).ifPresent(deadlines::add);
    }
    boolean over = data.obligedUntil() != null || data.notObliged() != null;
    return deadlines.stream()
        .filter(deadline -> !over || deadline.doneOn() != null)
        .sorted(
            Comparator.comparing(
                Deadline::last, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
        .toList();
  }

  private Deadline pip() {
    List<Applied> decided =
        applied(DeadlineKind.PIP).stream()
            .filter(one -> one.rule().counts() != StartFact.DATA_RECEIVED)
            .sorted(Comparator.comparing(Applied::last))
            .toList();
    Optional<Applied> afterData =
        applied(DeadlineKind.PIP).stream()
            .filter(one -> one.rule().counts() == StartFact.DATA_RECEIVED)
            .filter(one -> decided.isEmpty() || one.last().isAfter(decided.getFirst().last()))
            .findFirst();
    if (afterData.isPresent()) {
      return deadline(afterData.get(), firstPip, afterData.get().why());
    }
    if (decided.isEmpty()) {
      return new Deadline(DeadlineKind.PIP, null, firstPip, missing());
    }
    Applied first = decided.getFirst();
    boolean certain = first.last().equals(decided.getLast().last());
    Words why = certain ? first.why() : together(first.why(), Messages.words("deadline.two-texts"));
    return deadline(first, firstPip, why);
  }

  private Words missing() {
    return Messages.words(
        data.registeredOn() == null ? "deadline.no-registration" : "deadline.no-notice");
  }

  private Optional<Deadline> routeChange() {
    return applied(DeadlineKind.ROUTE_CHANGE).stream()
        .findFirst()
        .map(one -> deadline(one, null, one.why()));
  }

  private Optional<Deadline> term() {
    Applied counted = applied(DeadlineKind.TERM).stream().findFirst().orElse(null);
    return termOfDuo(counted)
        .or(
            () ->
                Optional.ofNullable(counted)
                    .map(one -> deadline(one, data.obligedUntil(), one.why())));
  }

  /** DUO decides about the term and its extensions; what we count stands beside it. */
  private Optional<Deadline> termOfDuo(@Nullable Applied counted) {
    LocalDate until = data.termUntil();
    if (until == null) {
      return Optional.empty();
    }
    LocalDate last = until.minusDays(1);
    Words told = Messages.words("deadline.duo", until);
    Words why =
        counted == null || counted.last().equals(last)
            ? told
            : together(told, Messages.words("deadline.duo.other", counted.last()));
    return Optional.of(new Deadline(DeadlineKind.TERM, last, data.obligedUntil(), why));
  }

  private List<Applied> applied(DeadlineKind about) {
    List<Applied> applied = new ArrayList<>();
    for (LegalRule rule : LegalRule.ALL) {
      if (rule.about() == about) {
        rule.counts()
            .day(data, firstPip)
            .filter(rule::mayHold)
            .ifPresent(start -> applied.add(new Applied(rule, start)));
      }
    }
    return applied;
  }

  private static Deadline deadline(Applied one, @Nullable LocalDate doneOn, Words why) {
    return new Deadline(one.rule().about(), one.last(), doneOn, why);
  }

  private static Words together(Words one, Words other) {
    return new Words(one.dutch() + " " + other.dutch(), one.english() + " " + other.english());
  }

  /**
   * Which last days became others, from when to when; for what was or becomes known only.
   *
   * @param before what was counted before the change
   */
  public List<Words> moved(List<Deadline> before) {
    List<Words> moved = new ArrayList<>();
    for (Deadline now : all()) {
      for (Deadline was : before) {
        if (was.kind() == now.kind()
            && was.last() != null
            && !Objects.equals(was.last(), now.last())) {
          Words what = now.kind().title();
          moved.add(
              now.last() == null
                  ? Messages.words("deadline.lost", what, was.last())
                  : Messages.words("deadline.changed", what, was.last(), now.last()));
        }
      }
    }
    return moved;
  }
}
