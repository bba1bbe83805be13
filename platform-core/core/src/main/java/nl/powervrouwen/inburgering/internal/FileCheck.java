package nl.powervrouwen.inburgering.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.powervrouwen.inburgering.Doelgroep;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.InburgeringLaw;
import nl.powervrouwen.inburgering.LanguageLevel;
import nl.powervrouwen.inburgering.Leerroute;
import nl.powervrouwen.inburgering.PipData;
import nl.powervrouwen.inburgering.PipRow;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What can't be so in a file or a PIP, by the rules with which DUO refuses it (README of its
 * specifications for municipalities).
 *
 * @param pips the PIPs that stand; when one of them is corrected, the others
 */
public record FileCheck(List<PipRow> pips, LocalDate today) {

  private static final LocalDate ACT_2021 = LocalDate.of(2022, 1, 1);
  private static final int MOST_INTENSITY = 9999;
  private static final int MOST_ATTEMPTS = 99;
  private static final int MOST_INTERVIEWS = 99;
  private static final int LONGEST_EXAM_NUMBER = 12;

  /** As DUO writes a score, with a decimal comma. */
  private static final Pattern SCORE = Pattern.compile("\\d{1,3},\\d{2}");

  /**
   * Checks a file.
   *
   * @param before what was known until now
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  public void file(InburgeringData before, InburgeringData typed) {
    Findings findings = new Findings();
    planned("obligedFrom", typed.obligedFrom(), findings);
    planned("obligedUntil", typed.obligedUntil(), findings);
    happened("noticeOn", typed.noticeOn(), findings);
    planned("linkedOn", typed.linkedOn(), findings);
    happened("registeredOn", typed.registeredOn(), findings);
    happened("intakeOn", typed.intakeOn(), findings);
    happened("learnabilityOn", typed.learnabilityOn(), findings);
    happened("dataReceivedOn", typed.dataReceivedOn(), findings);
    planned("termUntil", typed.termUntil(), findings);
    happened("pvtOn", typed.pvtOn(), findings);
    happened("mapOn", typed.mapOn(), findings);
    happened("zRouteTalkOn", typed.zRouteTalkOn(), findings);
    happened("zRouteOn", typed.zRouteOn(), findings);
    obligation(typed, findings);
    learnability(typed, findings);
    inTerm(typed, findings);
    besideZRoute("pvtOn", before.pvtOn(), typed.pvtOn(), typed, findings);
    besideZRoute("mapOn", before.mapOn(), typed.mapOn(), typed, findings);
    new CulpabilityCheck(dates().findFirst().orElse(null), today).file(typed, findings);
    freeAttempts(typed, findings);
    findings.refuse();
  }

  private void obligation(InburgeringData typed, Findings findings) {
    LocalDate from = typed.obligedFrom();
    LocalDate until = typed.obligedUntil();
    if (from == null) {
      return;
    }
    if (until != null && until.isBefore(from)) {
      findings.add("obligedUntil", Code.END_BEFORE_START);
    }
    boolean early = from.isBefore(ACT_2021);
    InburgeringLaw other = early ? InburgeringLaw.ACT_2021 : InburgeringLaw.ACT_2013;
    if (typed.law() == other) {
      findings.add("law", Code.INBURGERING_LAW, ACT_2021);
    }
  }

  private static void learnability(InburgeringData typed, Findings findings) {
    findings.text("examNumber", typed.examNumber(), LONGEST_EXAM_NUMBER);
    score("score", typed.score(), findings);
    score("neededScore", typed.neededScore(), findings);
  }

  private static void score(String field, @Nullable String score, Findings findings) {
    if (score != null && !SCORE.matcher(score).matches()) {
      findings.add(field, Code.EXAM_SCORE);
    }
  }

  private static void freeAttempts(InburgeringData typed, Findings findings) {
    findings.range("freeKnm", typed.freeKnm(), 0, MOST_ATTEMPTS);
    findings.range("freeLe", typed.freeLe(), 0, MOST_ATTEMPTS);
    findings.range("freeLu", typed.freeLu(), 0, MOST_ATTEMPTS);
    findings.range("freeSc", typed.freeSc(), 0, MOST_ATTEMPTS);
    findings.range("freeSp", typed.freeSp(), 0, MOST_ATTEMPTS);
  }

  /** Once the Z-route is completed, PVT and MAP come no more, and stay where they stand. */
  private static void besideZRoute(
      String field,
      @Nullable LocalDate before,
      @Nullable LocalDate typed,
      InburgeringData file,
      Findings findings) {
    LocalDate completed = file.zRouteOn();
    if (completed == null || file.law() != InburgeringLaw.ACT_2021) {
      return;
    }
    if (typed != null && typed.isAfter(completed)) {
      findings.add(field, Code.AFTER_Z_ROUTE, completed);
    } else if (typed == null && before != null) {
      findings.add(field, Code.Z_ROUTE_DONE, completed);
    }
  }

  /** PVT, MAP and Z-route are completed in the term, which begins the day after the first PIP. */
  private void inTerm(InburgeringData typed, Findings findings) {
    Optional<LocalDate> first = dates().findFirst();
    if (typed.law() == InburgeringLaw.ACT_2021 && first.isPresent()) {
      after("pvtOn", typed.pvtOn(), first.get(), findings);
      after("mapOn", typed.mapOn(), first.get(), findings);
      after("zRouteTalkOn", typed.zRouteTalkOn(), first.get(), findings);
      after("zRouteOn", typed.zRouteOn(), first.get(), findings);
    }
    Leerroute current = pips.isEmpty() ? null : pips.getLast().data().route();
    if (typed.mapOn() != null && current == Leerroute.O) {
      findings.add("mapOn", Code.PIP_NO_MAP);
    }
    boolean otherRoute = current != null && current != Leerroute.Z;
    if (otherRoute && typed.zRouteTalkOn() != null) {
      findings.add("zRouteTalkOn", Code.PIP_NO_Z_ROUTE);
    }
    if (otherRoute && typed.zRouteOn() != null) {
      findings.add("zRouteOn", Code.PIP_NO_Z_ROUTE);
    }
  }

  private static void after(
      String field, @Nullable LocalDate day, LocalDate firstPip, Findings findings) {
    if (day != null && !day.isAfter(firstPip)) {
      findings.add(field, Code.BEFORE_TERM, firstPip);
    }
  }

  /**
   * Checks a PIP beside the file.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  public void pip(PipData typed, InburgeringData file) {
    Findings findings = new Findings();
    LocalDate dated = findings.needed("datedOn", typed.datedOn(), today);
    happened("datedOn", dated, findings);
    if (file.obligedFrom() != null && dated.isBefore(file.obligedFrom())) {
      findings.add("datedOn", Code.PIP_BEFORE_OBLIGATION, file.obligedFrom());
    }
    if (dates().anyMatch(dated::equals)) {
      findings.add("datedOn", Code.PIP_SAME_DAY);
    }
    Leerroute route = findings.needed("route", typed.route(), Leerroute.B);
    level(typed.level(), route, dated, findings);
    intensity(typed.intensity(), route, file, findings);
    findings.range("interviews", typed.interviews(), 0, MOST_INTERVIEWS);
    findings.refuse();
  }

  private void level(
      @Nullable LanguageLevel level, Leerroute route, LocalDate dated, Findings findings) {
    boolean first = dates().noneMatch(date -> date.isBefore(dated));
    @Nullable LanguageLevel impossible =
        switch (route) {
          case Z -> LanguageLevel.B1;
          case O -> LanguageLevel.A2;
          case B -> null;
        };
    if (level != null && level == impossible) {
      findings.add("level", Code.PIP_LEVEL_ROUTE);
    } else if (level == LanguageLevel.A2 && route == Leerroute.B && first) {
      findings.add("level", Code.PIP_LEVEL_FIRST);
    }
  }

  private static void intensity(
      @Nullable Integer intensity, Leerroute route, InburgeringData file, Findings findings) {
    findings.range("intensity", intensity, 1, MOST_INTENSITY);
    if (intensity != null
        && (route != Leerroute.B || file.doelgroep() == Doelgroep.GEZINSMIGRANT)) {
      findings.add("intensity", Code.PIP_INTENSITY);
    }
  }

  private Stream<LocalDate> dates() {
    return pips.stream()
        .map(pip -> Objects.requireNonNull(pip.data().datedOn()))
        .sorted(Comparator.naturalOrder());
  }

  private void happened(String field, @Nullable LocalDate day, Findings findings) {
    new DayCheck(today, findings).happened(field, day);
  }

  private void planned(String field, @Nullable LocalDate day, Findings findings) {
    new DayCheck(today, findings).planned(field, day);
  }
}
