package nl.powervrouwen.inburgering.internal;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.stream.Stream;
import nl.powervrouwen.inburgering.ExtensionData;
import nl.powervrouwen.inburgering.ExtensionGround;
import nl.powervrouwen.inburgering.ExtensionRule;
import nl.powervrouwen.inburgering.InburgeringLaw;
import nl.powervrouwen.inburgering.Judgement;
import nl.powervrouwen.inburgering.LegalRule;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What can't be so of an extension.
 *
 * @param law which act holds; null when that is not known. The lengths of the grounds are those of
 *     the act of 2021, and are asked of nobody else
 */
public record ExtensionCheck(@Nullable InburgeringLaw law, LocalDate today) {

  private static final int LONGEST_CODE = 10;
  private static final int LONGEST_DESCRIPTION = 200;
  private static final int MOST_MONTHS = 60;
  private static final int MOST_DAYS = 1826;

  /** From this day months and years are as long as they can be, and from the other as short. */
  private static final LocalDate LONG_MONTHS = LocalDate.of(2023, 3, 1);

  private static final LocalDate SHORT_MONTHS = LocalDate.of(2023, 2, 1);

  /**
   * Checks one.
   *
   * @return as it can be kept
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  public ExtensionData checked(ExtensionData typed) {
    Findings findings = new Findings();
    String code = findings.text("groundCode", typed.groundCode(), LONGEST_CODE);
    String description =
        findings.text("groundDescription", typed.groundDescription(), LONGEST_DESCRIPTION);
    if (Stream.of(typed.extensionGround(), code, description, typed.newEnd())
        .allMatch(Objects::isNull)) {
      findings.add("extensionGround", Code.EXTENSION_NOTHING);
    }
    days(typed, new DayCheck(today, findings), findings);
    length(typed, findings);
    findings.refuse();
    return new ExtensionData(
        typed.extensionGround(),
        code,
        description,
        typed.askedOn(),
        typed.judgement(),
        typed.judgedOn(),
        typed.extraMonths(),
        typed.extraDays(),
        typed.newEnd());
  }

  private static void days(ExtensionData typed, DayCheck days, Findings findings) {
    days.happened("askedOn", typed.askedOn());
    days.happened("judgedOn", typed.judgedOn());
    days.inOrder(typed.askedOn(), "judgedOn", typed.judgedOn());
    days.planned("newEnd", typed.newEnd());
    if (typed.judgedOn() != null && typed.judgement() == null) {
      findings.add("judgement", Code.NEEDED);
    }
    if (typed.judgement() == Judgement.REFUSED && typed.newEnd() != null) {
      findings.add("newEnd", Code.EXTENSION_REFUSED);
    }
  }

  private void length(ExtensionData typed, Findings findings) {
    findings.range("extraMonths", typed.extraMonths(), 1, MOST_MONTHS);
    findings.range("extraDays", typed.extraDays(), 1, MOST_DAYS);
    Period recorded = typed.recorded();
    ExtensionGround ground = typed.extensionGround();
    if (recorded == null) {
      return;
    }
    String field = typed.extraMonths() == null ? "extraDays" : "extraMonths";
    if (typed.judgement() == Judgement.REFUSED) {
      findings.add(field, Code.EXTENSION_REFUSED);
    } else if (law == InburgeringLaw.ACT_2021 && ground != null) {
      ExtensionRule.of(ground, typed.day())
          .ifPresent(rule -> byRule(rule, field, recorded, findings));
    }
  }

  private static void byRule(ExtensionRule rule, String field, Period recorded, Findings findings) {
    LegalRule.Length least = rule.atLeast();
    LegalRule.Length most = rule.atMost();
    if (rule.exactly() != null) {
      findings.add(field, Code.EXTENSION_FIXED, rule.exactly().words());
    } else if (most != null
        && LONG_MONTHS.plus(recorded).isAfter(LONG_MONTHS.plus(most.period()))) {
      findings.add(field, Code.EXTENSION_LONG, most.words());
    } else if (least != null
        && SHORT_MONTHS.plus(recorded).isBefore(SHORT_MONTHS.plus(least.period()))) {
      findings.add(field, Code.EXTENSION_SHORT, least.words());
    }
  }
}
