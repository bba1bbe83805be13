package nl.powervrouwen.inburgering.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.inburgering.Deadline;
import nl.powervrouwen.inburgering.DeadlineKind;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.LegalRule;
import nl.powervrouwen.inburgering.TermsAct;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** A rule of the law with the day from which it counts here. */
record AppliedRule(LegalRule rule, LocalDate start) {

  /** Those about this of which the start is known and that may have held then. */
  static List<AppliedRule> of(
      DeadlineKind about, InburgeringData data, @Nullable LocalDate firstPip) {
    List<AppliedRule> applied = new ArrayList<>();
    for (LegalRule rule : LegalRule.ALL) {
      if (rule.about() == about) {
        rule.counts()
            .day(data, firstPip)
            .filter(rule::mayHold)
            .ifPresent(start -> applied.add(new AppliedRule(rule, start)));
      }
    }
    return applied;
  }

  /** The deadlines about this that begin with one day. */
  static List<Deadline> from(DeadlineKind about, LocalDate start) {
    return LegalRule.about(about, start)
        .map(rule -> new AppliedRule(rule, start))
        .map(one -> one.deadline(null, one.why()))
        .toList();
  }

  TermsAct.End end() {
    return rule.end(start);
  }

  LocalDate last() {
    return end().last();
  }

  /** What it counts from, the rule, and whether the Algemene termijnenwet moved the end. */
  Words why() {
    Words from = Messages.words("start." + rule.counts(), start);
    Words told = Messages.words("deadline.rule", rule.term().words(), from, rule.article());
    TermsAct.End end = end();
    return end.moved()
        ? together(
            told,
            Messages.words(
                "deadline.moved", end.counted(), TermsAct.free(end.counted()).orElse(told)))
        : told;
  }

  Deadline deadline(@Nullable LocalDate doneOn, Words why) {
    return new Deadline(rule.about(), last(), doneOn, why);
  }

  /** One text after the other. */
  static Words together(Words one, Words other) {
    return new Words(one.dutch() + " " + other.dutch(), one.english() + " " + other.english());
  }
}
