package nl.powervrouwen.inburgering;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * How long an extension of the term is on one ground, as a row: where it stands, since when, and an
 * example that a test computes. All rows hold for the Wet inburgering 2021; of the act of 2013 no
 * row is known here. Where the law says neither a length nor a most, only a person can tell how
 * long it is.
 *
 * @param article where it stands
 * @param source which text was read
 * @param validFrom the first day on which it may have held
 * @param validUntil the last day on which it may have held; null while it does
 * @param exactly how long it always is; null when that is not set
 * @param atLeast how long what happened lasted at least; null when that is not set
 * @param atMost how long it is at most; null when that is not set
 * @param example a term that is extended
 */
public record ExtensionRule(
    ExtensionGround ground,
    String article,
    String source,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    LegalRule.@Nullable Length exactly,
    LegalRule.@Nullable Length atLeast,
    LegalRule.@Nullable Length atMost,
    Example example) {

  /**
   * A term that is extended.
   *
   * @param last its last day before that
   * @param recorded how long it lasted, as somebody recorded it; null when the rule says it
   * @param extended its last day after that
   */
  public record Example(LocalDate last, @Nullable Period recorded, LocalDate extended) {}

  /** Where the grounds and the application stand. Which of the three says what was not read. */
  static final String ARTICLES =
      "Wet inburgering 2021, artikel 12, Besluit inburgering 2021, artikel 4.4 en Regeling"
          + " inburgering 2021, artikel 4.1";

  private static final LocalDate ACT = LocalDate.of(2022, 1, 1);

  private static final LegalRule.Length SIXTEEN_WEEKS =
      new LegalRule.Length(Period.ofWeeks(16), new Words("16 weken", "16 weeks"));
  private static final LegalRule.Length THREE_MONTHS =
      new LegalRule.Length(Period.ofMonths(3), new Words("3 maanden", "3 months"));
  private static final LegalRule.Length SIX_MONTHS =
      new LegalRule.Length(Period.ofMonths(6), new Words("6 maanden", "6 months"));
  private static final LegalRule.Length TWO_YEARS =
      new LegalRule.Length(Period.ofYears(2), new Words("2 jaar", "2 years"));

  /** Every rule. From which day the text of 2026 held is not known. */
  public static final List<ExtensionRule> ALL =
      List.of(
          lasting(ExtensionGround.ILLNESS, THREE_MONTHS, "2026-03-15", "P100D", "2026-06-23"),
          exact(ExtensionGround.DEATH_IN_FAMILY, THREE_MONTHS, "2026-11-30", "2027-02-28"),
          exact(ExtensionGround.BIRTH, SIXTEEN_WEEKS, "2026-03-15", "2026-07-05"),
          lasting(ExtensionGround.BLIJF_HUIS, null, "2026-03-15", "P45D", "2026-04-29"),
          most(ExtensionGround.ALFABETISERING, SIX_MONTHS, "2026-08-31", "P6M", "2027-02-28"),
          most(ExtensionGround.HOMELESS, TWO_YEARS, "2026-03-15", "P14M", "2027-05-15"),
          lasting(ExtensionGround.NO_AANBOD, null, "2026-03-15", "P4M", "2026-07-15"),
          most(ExtensionGround.PROVIDER, SIX_MONTHS, "2026-03-15", "P2M10D", "2026-05-25"),
          most(ExtensionGround.INDIVIDUAL, TWO_YEARS, "2026-02-28", "P24M", "2028-02-28"),
          lasting(ExtensionGround.COMBINATION, null, "2026-03-15", "P9M", "2026-12-15"),
          exact(ExtensionGround.PROVEN_EFFORT, SIX_MONTHS, "2026-03-15", "2026-09-15"));

  /**
   * The rule of a ground.
   *
   * @param day on which it was decided or asked; null when that is not known
   * @return empty when none may have held on that day
   */
  public static Optional<ExtensionRule> of(ExtensionGround ground, @Nullable LocalDate day) {
    return ALL.stream()
        .filter(rule -> rule.ground == ground)
        .filter(rule -> day == null ? rule.validUntil == null : rule.mayHold(day))
        .findFirst();
  }

  /** What it says, in a sentence. */
  public Words says() {
    return Messages.words("extension.rule." + ground);
  }

  /** Whether it may have held on a day. */
  public boolean mayHold(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
  }

  /**
   * How much longer the term becomes.
   *
   * @param recorded how long it lasted, as somebody recorded it; null when nobody did
   * @return null when only a person can tell
   */
  public @Nullable Period length(@Nullable Period recorded) {
    return exactly == null ? recorded : exactly.period();
  }

  private static ExtensionRule exact(
      ExtensionGround ground, LegalRule.Length exactly, String last, String extended) {
    return row(ground, exactly, null, null, example(last, null, extended));
  }

  private static ExtensionRule most(
      ExtensionGround ground,
      LegalRule.Length atMost,
      String last,
      String recorded,
      String extended) {
    return row(ground, null, null, atMost, example(last, Period.parse(recorded), extended));
  }

  private static ExtensionRule lasting(
      ExtensionGround ground,
      LegalRule.@Nullable Length atLeast,
      String last,
      String recorded,
      String extended) {
    return row(ground, null, atLeast, null, example(last, Period.parse(recorded), extended));
  }

  private static Example example(String last, @Nullable Period recorded, String extended) {
    return new Example(LocalDate.parse(last), recorded, LocalDate.parse(extended));
  }

  private static ExtensionRule row(
      ExtensionGround ground,
      LegalRule.@Nullable Length exactly,
      LegalRule.@Nullable Length atLeast,
      LegalRule.@Nullable Length atMost,
      Example example) {
    return new ExtensionRule(
        ground, ARTICLES, "tekst van 2026", ACT, null, exactly, atLeast, atMost, example);
  }
}
