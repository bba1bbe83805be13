package nl.powervrouwen.inburgering.internal;

import java.time.LocalDate;
import nl.powervrouwen.inburgering.DeadlineKind;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.InburgeringLaw;
import nl.powervrouwen.inburgering.LegalRule;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Whether it can be so that the PVT or MAP came too late by the participant's fault, by the rules
 * with which DUO refuses it (README of its specifications for municipalities). Nothing is said
 * while the end of the term is not known, or under another act.
 *
 * @param firstPip the dagtekening of the first PIP; null while there is none
 */
record CulpabilityCheck(@Nullable LocalDate firstPip, LocalDate today) {

  /** From so many months before the end DUO takes that it is nobody's fault. */
  private static final int MONTHS_BEFORE = 2;

  void file(InburgeringData typed, Findings findings) {
    LocalDate end = end(typed);
    if (typed.law() == InburgeringLaw.ACT_2021 && end != null) {
      culpable("pvtCulpable", typed.pvtOn(), typed.pvtCulpable(), end, findings);
      culpable("mapCulpable", typed.mapOn(), typed.mapCulpable(), end, findings);
    }
  }

  /** The first day after the term, as DUO names it or else as it is counted. */
  private @Nullable LocalDate end(InburgeringData typed) {
    if (typed.termUntil() != null || firstPip == null) {
      return typed.termUntil();
    }
    LocalDate begins = firstPip;
    return LegalRule.ALL.stream()
        .filter(rule -> rule.about() == DeadlineKind.TERM && rule.mayHold(begins))
        .map(rule -> rule.end(begins).last().plusDays(1))
        .findFirst()
        .orElse(null);
  }

  private void culpable(
      String field,
      @Nullable LocalDate day,
      @Nullable Boolean culpable,
      LocalDate end,
      Findings findings) {
    if (day != null && day.isBefore(end)) {
      if (culpable != null) {
        findings.add(field, Code.CULPABLE_IN_TERM, end);
      }
    } else if (culpable == null) {
      if (day != null) {
        findings.add(field, Code.CULPABLE_NEEDED, end);
      }
    } else if (culpable && today.isBefore(end)) {
      findings.add(field, Code.CULPABLE_YES_EARLY, end);
    } else if (!culpable && today.isBefore(end.minusMonths(MONTHS_BEFORE))) {
      findings.add(field, Code.CULPABLE_NO_EARLY, end.minusMonths(MONTHS_BEFORE));
    }
  }
}
