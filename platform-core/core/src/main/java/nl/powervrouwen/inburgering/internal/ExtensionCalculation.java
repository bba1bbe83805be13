package nl.powervrouwen.inburgering.internal;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.inburgering.ExtendedTerm;
import nl.powervrouwen.inburgering.ExtensionData;
import nl.powervrouwen.inburgering.ExtensionRow;
import nl.powervrouwen.inburgering.ExtensionRule;
import nl.powervrouwen.inburgering.InburgeringLaw;
import nl.powervrouwen.inburgering.Judgement;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * What extensions make of a term, one after the other.
 *
 * @param law which act holds; null when that is not known. Lengths are those of the act of 2021
 * @param counted the last day of the term without them; null when that is not known
 * @param extensions in any order
 */
record ExtensionCalculation(
    @Nullable InburgeringLaw law, @Nullable LocalDate counted, List<ExtensionRow> extensions) {

  /** What each makes of the term, the first one first. */
  List<ExtendedTerm> steps() {
    List<ExtendedTerm> steps = new ArrayList<>();
    LocalDate last = counted;
    for (ExtensionRow extension :
        extensions.stream()
            .sorted(Comparator.comparing(ExtensionRow::data, ExtensionData.ORDER))
            .toList()) {
      ExtendedTerm step = step(extension, last);
      steps.add(step);
      last = step.last() == null ? last : step.last();
    }
    return steps;
  }

  /** Those that give the term another last day. */
  List<ExtendedTerm> effective() {
    return steps().stream().filter(step -> step.last() != null).toList();
  }

  /** The last day with all of them; null when it can't be told. */
  @Nullable LocalDate last() {
    List<ExtendedTerm> effective = effective();
    return effective.isEmpty() ? counted : effective.getLast().last();
  }

  /** How many were granted that give no other last day: nobody knows how long they are. */
  long unknown() {
    return steps().stream()
        .filter(step -> step.last() == null)
        .filter(step -> step.extension().data().judgement() == Judgement.GRANTED)
        .count();
  }

  private ExtendedTerm step(ExtensionRow extension, @Nullable LocalDate before) {
    ExtensionData data = extension.data();
    if (data.newEnd() != null) {
      return new ExtendedTerm(
          extension,
          before,
          data.newEnd().minusDays(1),
          Messages.words("deadline.duo", data.newEnd()));
    }
    if (data.judgement() != Judgement.GRANTED) {
      String why = data.judgement() == null ? "extension.undecided" : "extension.refused";
      return unchanged(extension, before, Messages.words(why));
    }
    if (law != InburgeringLaw.ACT_2021) {
      return unchanged(extension, before, Messages.words("extension.other-law"));
    }
    return counted(extension, before);
  }

  private static ExtendedTerm counted(ExtensionRow extension, @Nullable LocalDate before) {
    ExtensionData data = extension.data();
    ExtensionRule rule =
        Optional.ofNullable(data.extensionGround())
            .flatMap(ground -> ExtensionRule.of(ground, data.day()))
            .orElse(null);
    Period length = rule == null ? data.recorded() : rule.length(data.recorded());
    if (length == null) {
      return unchanged(extension, before, missing(rule));
    }
    if (before == null) {
      return unchanged(extension, null, Messages.words("extension.no-term"));
    }
    Words added = Messages.words("extension.added", words(rule, length));
    Words why =
        rule == null
            ? added
            : AppliedRule.together(
                added, Messages.words("extension.by-rule", rule.says(), rule.article()));
    return new ExtendedTerm(extension, before, before.plus(length), why);
  }

  private static Words missing(@Nullable ExtensionRule rule) {
    Words length = Messages.words("extension.no-length");
    return rule == null
        ? length
        : AppliedRule.together(
            Messages.words("extension.by-rule", rule.says(), rule.article()), length);
  }

  /** In the words of the rule where it has a length of its own. */
  private static Words words(@Nullable ExtensionRule rule, Period length) {
    if (rule != null && rule.exactly() != null) {
      return rule.exactly().words();
    }
    Words months = Messages.words("extension.months", length.getMonths());
    Words days = Messages.words("extension.days", length.getDays());
    if (length.getMonths() > 0 && length.getDays() > 0) {
      return Messages.words("extension.months-and-days", months, days);
    }
    return length.getMonths() > 0 ? months : days;
  }

  private static ExtendedTerm unchanged(
      ExtensionRow extension, @Nullable LocalDate before, Words why) {
    return new ExtendedTerm(extension, before, null, why);
  }
}
