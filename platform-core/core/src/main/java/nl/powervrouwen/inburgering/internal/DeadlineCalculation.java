package nl.powervrouwen.inburgering.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.inburgering.Deadline;
import nl.powervrouwen.inburgering.DeadlineKind;
import nl.powervrouwen.inburgering.ExemptionData;
import nl.powervrouwen.inburgering.ExemptionRow;
import nl.powervrouwen.inburgering.ExtensionRow;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.InburgeringLaw;
import nl.powervrouwen.inburgering.PersonExtensions;
import nl.powervrouwen.inburgering.PipRow;
import nl.powervrouwen.inburgering.StartFact;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * Until when what must be done for somebody, by the rows of the law.
 *
 * @param data what is known
 * @param firstPip the dagtekening of the first PIP; null while there is none
 * @param extensions of the term, in any order
 * @param exemptions in any order
 */
public record DeadlineCalculation(
    InburgeringData data,
    @Nullable LocalDate firstPip,
    List<ExtensionRow> extensions,
    List<ExemptionRow> exemptions) {

  /** By all that is recorded of somebody. */
  static DeadlineCalculation of(
      InburgeringData data,
      List<PipRow> pips,
      List<ExtensionRow> extensions,
      List<ExemptionRow> exemptions) {
    LocalDate first =
        pips.stream().map(pip -> pip.data().datedOn()).min(Comparator.naturalOrder()).orElse(null);
    return new DeadlineCalculation(data, first, extensions, exemptions);
  }

  /** The deadlines, the first one first; those that can't be told yet come last. */
  public List<Deadline> all() {
    List<Deadline> deadlines = new ArrayList<>();
    if (data.law() == InburgeringLaw.ACT_2021) {
      deadlines.add(pip());
      routeChange().ifPresent(deadlines::add);
      deadlines.addAll(medical());
    }
    if (data.law() == InburgeringLaw.ACT_2021 || data.law() == InburgeringLaw.ACT_2013) {
      deadlines.addAll(term().all());
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
    List<AppliedRule> all = AppliedRule.of(DeadlineKind.PIP, data, firstPip);
    List<AppliedRule> decided =
        all.stream()
            .filter(one -> one.rule().counts() != StartFact.DATA_RECEIVED)
            .sorted(Comparator.comparing(AppliedRule::last))
            .toList();
    Optional<AppliedRule> afterData =
        all.stream()
            .filter(one -> one.rule().counts() == StartFact.DATA_RECEIVED)
            .filter(one -> decided.isEmpty() || one.last().isAfter(decided.getFirst().last()))
            .findFirst();
    if (afterData.isPresent()) {
      return afterData.get().deadline(firstPip, afterData.get().why());
    }
    if (decided.isEmpty()) {
      return new Deadline(DeadlineKind.PIP, null, firstPip, missing());
    }
    AppliedRule first = decided.getFirst();
    boolean certain = first.last().equals(decided.getLast().last());
    Words why =
        certain
            ? first.why()
            : AppliedRule.together(first.why(), Messages.words("deadline.two-texts"));
    return first.deadline(firstPip, why);
  }

  private Words missing() {
    return Messages.words(
        data.registeredOn() == null ? "deadline.no-registration" : "deadline.no-notice");
  }

  private Optional<Deadline> routeChange() {
    return AppliedRule.of(DeadlineKind.ROUTE_CHANGE, data, firstPip).stream()
        .findFirst()
        .map(one -> one.deadline(null, one.why()));
  }

  /** The term of the act of 2021 is counted; of that of 2013 we know what DUO named. */
  private TermDeadlines term() {
    AppliedRule counted =
        data.law() == InburgeringLaw.ACT_2021
            ? AppliedRule.of(DeadlineKind.TERM, data, firstPip).stream().findFirst().orElse(null)
            : null;
    return new TermDeadlines(data, counted, extensions);
  }

  /** What each extension makes of the term. */
  public PersonExtensions extended() {
    return term().extensionsOfPerson();
  }

  private List<Deadline> medical() {
    return exemptions.stream()
        .map(ExemptionRow::data)
        .filter(ExemptionData::isMedicalAsked)
        .map(ExemptionData::askedOn)
        .filter(Objects::nonNull)
        .flatMap(asked -> AppliedRule.from(DeadlineKind.ONTHEFFING_DECISION, asked).stream())
        .toList();
  }

  /**
   * Which last days became others, from when to when; for what was or becomes known only.
   *
   * @param before what was counted before the change
   */
  public List<Words> moved(List<Deadline> before) {
    List<Words> moved = new ArrayList<>();
    List<Deadline> after = all();
    for (DeadlineKind kind : DeadlineKind.values()) {
      if (kind == DeadlineKind.EXTENSION_REQUEST) {
        continue; // it is the end of the term, of which this tells already
      }
      Deadline was = only(kind, before);
      Deadline now = only(kind, after);
      if (was != null && now != null && was.last() != null && !was.last().equals(now.last())) {
        moved.add(moved(was.last(), now));
      }
    }
    return moved;
  }

  /** Of several of one kind, such as decisions, nobody can say which became which. */
  private static @Nullable Deadline only(DeadlineKind kind, List<Deadline> deadlines) {
    List<Deadline> found = deadlines.stream().filter(one -> one.kind() == kind).toList();
    return found.size() == 1 ? found.getFirst() : null;
  }

  private static Words moved(LocalDate was, Deadline now) {
    Words what = now.kind().title();
    return now.last() == null
        ? Messages.words("deadline.lost", what, was)
        : Messages.words("deadline.changed", what, was, now.last());
  }
}
