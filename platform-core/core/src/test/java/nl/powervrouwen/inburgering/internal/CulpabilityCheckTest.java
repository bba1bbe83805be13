package nl.powervrouwen.inburgering.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.InburgeringLaw;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.testing.Records;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of DUO, with a term that ends on 15 March 2026: the 16th is the first day after it. */
class CulpabilityCheckTest {

  private static final LocalDate FIRST_PIP = LocalDate.of(2023, 3, 15);

  @ParameterizedTest
  @CsvSource({
    // today, day of the MAP, culpable, what is refused
    "2026-03-10, 2026-03-09, , ",
    "2026-03-10, 2026-03-09, true, culpable.in-term",
    "2026-03-10, 2026-03-09, false, culpable.in-term",
    "2026-05-10, 2026-03-15, false, culpable.in-term",
    "2026-05-10, 2026-03-16, , culpable.needed",
    "2026-05-10, 2026-03-16, true, ",
    "2026-05-10, 2026-03-16, false, ",
    "2026-05-10, , , ",
    "2026-05-10, , true, ",
    "2026-03-16, , true, ",
    "2026-03-15, , true, culpable.yes-early",
    "2026-03-15, , false, ",
    "2026-01-16, , false, ",
    "2026-01-15, , false, culpable.no-early",
    "2025-06-01, , , "
  })
  void asksForFaultOnlyWhenTheTermIsNearlyOverOrOver(
      LocalDate today, @Nullable LocalDate day, @Nullable Boolean culpable, @Nullable String code) {
    InburgeringData typed =
        Records.of(
            InburgeringData.class,
            "law",
            InburgeringLaw.ACT_2021,
            "mapOn",
            day,
            "mapCulpable",
            culpable);

    assertThat(problems(FIRST_PIP, today, typed))
        .isEqualTo(code == null ? List.of() : List.of("mapCulpable " + code));
  }

  @Test
  void takesTheEndThatDuoNamesBeforeTheOneThatIsCounted() {
    InburgeringData typed =
        Records.of(
            InburgeringData.class,
            "law",
            InburgeringLaw.ACT_2021,
            "termUntil",
            LocalDate.of(2026, 9, 16),
            "pvtOn",
            LocalDate.of(2026, 5, 1),
            "pvtCulpable",
            true);

    assertThat(problems(FIRST_PIP, LocalDate.of(2026, 5, 10), typed))
        .containsExactly("pvtCulpable culpable.in-term");
  }

  @Test
  void saysNothingWhereItCantBeJudged() {
    LocalDate today = LocalDate.of(2026, 5, 10);
    InburgeringData early = Records.of(InburgeringData.class, "pvtCulpable", true);

    assertThat(problems(null, today, Records.with(early, "law", InburgeringLaw.ACT_2021)))
        .isEmpty();
    assertThat(problems(today, today, Records.with(early, "law", InburgeringLaw.ACT_2013)))
        .isEmpty();
    assertThat(problems(today, today, Records.with(early, "law", InburgeringLaw.ACT_2021)))
        .containsExactly("pvtCulpable culpable.yes-early");
  }

  private static List<String> problems(
      @Nullable LocalDate firstPip, LocalDate today, InburgeringData typed) {
    Findings findings = new Findings();
    new CulpabilityCheck(firstPip, today).file(typed, findings);
    try {
      findings.refuse();
      return List.of();
    } catch (InvalidInput wrong) {
      return wrong.problems().stream().map(one -> one.field() + " " + one.code()).toList();
    }
  }
}
