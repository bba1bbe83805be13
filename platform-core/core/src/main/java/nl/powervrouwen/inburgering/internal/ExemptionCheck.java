package nl.powervrouwen.inburgering.internal;

import java.time.LocalDate;
import java.util.Map;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.inburgering.ExamPart;
import nl.powervrouwen.inburgering.ExemptionData;
import nl.powervrouwen.inburgering.ExemptionKind;
import nl.powervrouwen.inburgering.OntheffingGround;
import nl.powervrouwen.inburgering.VrijstellingReason;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;

/** What can't be so of a vrijstelling or an ontheffing, by DUO's specifications of them. */
public record ExemptionCheck(LocalDate today) {

  private static final int MOST_HOURS = 9999;

  /**
   * Checks one.
   *
   * @return as it can be kept
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  public ExemptionData checked(ExemptionData typed) {
    Findings findings = new Findings();
    if (typed.exemptionKind() == null) {
      findings.add("exemptionKind", Code.NEEDED);
      findings.refuse();
      return typed;
    }
    days(typed, new DayCheck(today, findings));
    decided(typed, typed.exemptionKind(), findings);
    belongs(typed, typed.exemptionKind(), findings);
    findings.range("participationHours", typed.participationHours(), 0, MOST_HOURS);
    findings.refuse();
    return typed;
  }

  private static void days(ExemptionData typed, DayCheck days) {
    days.happened("askedOn", typed.askedOn());
    days.happened("judgedOn", typed.judgedOn());
    days.inOrder(typed.askedOn(), "judgedOn", typed.judgedOn());
    days.planned("from", typed.from());
    days.planned("until", typed.until());
    days.inOrder(typed.from(), "until", typed.until());
  }

  /** What DUO says of each that was decided; what was only asked has the day of that. */
  private static void decided(ExemptionData typed, ExemptionKind kind, Findings findings) {
    if (typed.judgement() == null) {
      if (typed.askedOn() == null || typed.judgedOn() != null) {
        findings.add("judgement", Code.EXEMPTION_UNDECIDED);
      }
      return;
    }
    if (kind.isOntheffing()) {
      findings.needed("judgedOn", typed.judgedOn(), LocalDate.MIN);
      findings.needed("ontheffingGround", typed.ontheffingGround(), OntheffingGround.BIO);
    } else {
      findings.needed("vrijstellingReason", typed.vrijstellingReason(), VrijstellingReason.AVI);
    }
  }

  private static void belongs(ExemptionData typed, ExemptionKind kind, Findings findings) {
    Map<String, String> filled = Fields.of(typed).values();
    for (String field : filled.keySet()) {
      if (ExemptionKind.PARTICULAR.contains(field) && !kind.has(field)) {
        findings.add(field, Code.EXEMPTION_OTHER_KIND);
      }
    }
    VrijstellingReason reason = typed.vrijstellingReason();
    if (reason != null
        && reason.only() != null
        && reason.only() != kind
        && kind.has("vrijstellingReason")) {
      findings.add("vrijstellingReason", Code.EXEMPTION_REASON, reason.only().title());
    }
    if (typed.examPart() == ExamPart.KNM && !kind.isOntheffing() && kind.has("examPart")) {
      findings.add("examPart", Code.EXEMPTION_KNM);
    }
  }
}
