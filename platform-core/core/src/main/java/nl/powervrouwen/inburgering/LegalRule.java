package nl.powervrouwen.inburgering;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * A term that the law sets, as a row: what it is about, where it stands, since when, and an example
 * that a test computes. All rows hold for the Wet inburgering 2021; of the act of 2013 no row is
 * known here.
 *
 * @param article where it stands
 * @param source which text was read
 * @param validFrom the first day on which it may have held
 * @param validUntil the last day on which it may have held; null while it does. Where one text took
 *     the place of another on a day that we don't know, both may have held
 * @param counts what the term counts from
 * @param term how long it is, and in words; one that counts back has a negative period, and its end
 *     is the first day on which something can be done
 * @param example a day on which it begins, and the last day that follows from that
 */
public record LegalRule(
    DeadlineKind about,
    String article,
    String source,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    StartFact counts,
    Length term,
    Example example) {

  /** How long a term is, and how that is said. */
  public record Length(Period period, Words words) {}

  /** A start, and the last day that follows from it. */
  public record Example(LocalDate start, LocalDate last) {}

  private static final LocalDate ACT = LocalDate.of(2022, 1, 1);
  private static final LocalDate READ = LocalDate.of(2026, 1, 1);

  private static final Length TEN_WEEKS =
      new Length(Period.ofWeeks(10), new Words("10 weken", "10 weeks"));
  private static final Length TWO_WEEKS =
      new Length(Period.ofWeeks(2), new Words("2 weken", "2 weeks"));
  private static final Length THREE_YEARS =
      new Length(Period.ofYears(3), new Words("3 jaar", "3 years"));
  private static final Length YEAR_AND_A_HALF =
      new Length(Period.ofMonths(18), new Words("anderhalf jaar", "a year and a half"));
  private static final Length EIGHT_WEEKS =
      new Length(Period.ofWeeks(8), new Words("8 weken", "8 weeks"));
  private static final Length SIX_MONTHS_BACK =
      new Length(Period.ofMonths(-6), new Words("6 maanden", "6 months"));

  private static final String PIP = "Besluit inburgering 2021, artikel 5.3";
  private static final String ONTHEFFING =
      "Wet inburgering 2021, artikel 5, en Besluit inburgering 2021, hoofdstuk 2";

  /** Every rule. From which day the text of 2026 held is not known. */
  public static final List<LegalRule> ALL =
      List.of(
          new LegalRule(
              DeadlineKind.PIP,
              PIP,
              "tekst van 2022",
              ACT,
              READ.minusDays(1),
              StartFact.REGISTRATION,
              TEN_WEEKS,
              example("2022-03-07", "2022-05-16")),
          new LegalRule(
              DeadlineKind.PIP,
              PIP,
              "tekst van 2026",
              ACT,
              null,
              StartFact.NOTICE_OR_REGISTRATION,
              TEN_WEEKS,
              example("2026-01-23", "2026-04-07")),
          new LegalRule(
              DeadlineKind.PIP,
              PIP,
              "tekst van 2026",
              ACT,
              null,
              StartFact.DATA_RECEIVED,
              TWO_WEEKS,
              example("2026-04-13", "2026-04-28")),
          new LegalRule(
              DeadlineKind.ROUTE_CHANGE,
              "Besluit inburgering 2021, hoofdstuk 5",
              "tekst van 2026",
              ACT,
              null,
              StartFact.FIRST_PIP,
              YEAR_AND_A_HALF,
              example("2024-08-31", "2026-02-28")),
          new LegalRule(
              DeadlineKind.TERM,
              "Wet inburgering 2021, artikel 11",
              "tekst van 2026",
              ACT,
              null,
              StartFact.FIRST_PIP,
              THREE_YEARS,
              example("2023-03-15", "2026-03-15")),
          new LegalRule(
              DeadlineKind.EXTENSION_REQUEST,
              ExtensionRule.ARTICLES,
              "tekst van 2026",
              ACT,
              null,
              StartFact.TERM_END,
              SIX_MONTHS_BACK,
              example("2027-08-31", "2027-02-28")),
          new LegalRule(
              DeadlineKind.EXTENSION_DECISION,
              ExtensionRule.ARTICLES,
              "tekst van 2026",
              ACT,
              null,
              StartFact.EXTENSION_ASKED,
              EIGHT_WEEKS,
              example("2026-02-09", "2026-04-07")),
          new LegalRule(
              DeadlineKind.ONTHEFFING_DECISION,
              ONTHEFFING,
              "tekst van 2026",
              ACT,
              null,
              StartFact.ONTHEFFING_ASKED,
              EIGHT_WEEKS,
              example("2026-03-02", "2026-04-28")));

  /** The last day of a term that begins with this day. */
  public TermsAct.End end(LocalDate start) {
    if (term.period().isNegative()) {
      // The Algemene termijnenwet moves the end of a term, not its begin.
      LocalDate first = start.plus(term.period());
      return new TermsAct.End(first, first);
    }
    return TermsAct.end(start, term.period());
  }

  /** The rules about this that may have held on a day. */
  public static Stream<LegalRule> about(DeadlineKind kind, LocalDate day) {
    return ALL.stream().filter(rule -> rule.about == kind && rule.mayHold(day));
  }

  /** Whether it may have held on a day. */
  public boolean mayHold(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
  }

  private static Example example(String start, String last) {
    return new Example(LocalDate.parse(start), LocalDate.parse(last));
  }
}
