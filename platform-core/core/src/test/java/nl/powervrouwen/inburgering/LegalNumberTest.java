package nl.powervrouwen.inburgering;

import static nl.powervrouwen.inburgering.Doelgroep.ASIELSTATUSHOUDER;
import static nl.powervrouwen.inburgering.Doelgroep.GEZINSMIGRANT;
import static nl.powervrouwen.inburgering.Leerroute.B;
import static nl.powervrouwen.inburgering.Leerroute.O;
import static nl.powervrouwen.inburgering.Leerroute.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.powervrouwen.testing.Records;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Each number of the law: its example, and for whom it holds on which day. */
class LegalNumberTest {

  @SuppressWarnings("UnusedVariable") // rows of the test
  private static final Iterable<LegalNumber> ROWS = LegalNumber.ALL;

  @ParameterizedTest
  @FieldSource("ROWS")
  void missesWhatItsExampleSays(LegalNumber number) {
    assertThat(number.missing(number.example().known())).isEqualTo(number.example().missing());
    assertThat(number.missing(number.amount())).isZero();
    assertThat(number.missing(number.amount() - 1)).isEqualTo(1);
    assertThat(number.missing(number.amount() + 5)).isZero();
  }

  @ParameterizedTest
  @FieldSource("ROWS")
  void namesItsArticleAndItsSource(LegalNumber number) {
    assertThat(number.article()).containsPattern("artikel [0-9]");
    assertThat(number.source()).isNotBlank();
    assertThat(number.about().title().dutch()).isNotBlank();
  }

  /** One row for each article and date, as the law has it. */
  @ParameterizedTest
  @CsvSource({
    "Z_COURSE, Besluit inburgering 2021 artikel 3.14, ASIELSTATUSHOUDER, Z, 2022-01-01, 800",
    "Z_COURSE, Besluit inburgering 2021 artikel 3.14, ASIELSTATUSHOUDER, Z, 2026-12-01, 800",
    "Z_COURSE, Besluit inburgering 2021 artikel 3.14, GEZINSMIGRANT, Z, 2022-01-01, 800",
    "Z_COURSE, Besluit inburgering 2021 artikel 3.14, GEZINSMIGRANT, B, 2026-12-01,",
    "Z_PARTICIPATION, Besluit inburgering 2021 artikel 3.14, ASIELSTATUSHOUDER, Z, 2024-05-06, 800",
    "Z_PARTICIPATION, Besluit inburgering 2021 artikel 3.14, GEZINSMIGRANT, Z, 2024-05-06,",
    "Z_PARTICIPATION, Besluit inburgering 2021 artikel 3.14, ASIELSTATUSHOUDER, Z, 2021-12-31,",
    "PVT, Besluit inburgering 2021 artikel 3.1, GEZINSMIGRANT, O, 2022-01-01, 12",
    "PVT, Besluit inburgering 2021 artikel 3.1, ASIELSTATUSHOUDER, , 2026-12-01, 12",
    "PVT_ACTIVITY, Besluit inburgering 2021 artikel 3.1, ASIELSTATUSHOUDER, Z, 2022-01-01, 1",
    "MAP, Besluit inburgering 2021 artikel 3.2; Regeling inburgering 2021 artikel 3.1, GEZINSMIGRANT, B, 2022-01-01, 40",
    "MAP, Besluit inburgering 2021 artikel 3.2; Regeling inburgering 2021 artikel 3.1, ASIELSTATUSHOUDER, Z, 2026-12-01, 40",
    "MAP, Besluit inburgering 2021 artikel 3.2; Regeling inburgering 2021 artikel 3.1, ASIELSTATUSHOUDER, O, 2026-12-01,",
    "FREE_EXAM_ATTEMPTS, Regeling inburgering 2021 artikel 3.5, ASIELSTATUSHOUDER, B, 2022-01-01, 2",
    "FREE_EXAM_ATTEMPTS, Regeling inburgering 2021 artikel 3.5, GEZINSMIGRANT, B, 2026-12-01,"
  })
  void isWhatTheArticleSaysOnThatDay(
      LegalNumberKind about,
      String article,
      Doelgroep doelgroep,
      @Nullable Leerroute route,
      LocalDate day,
      @Nullable Integer amount) {
    List<LegalNumber> holding =
        LegalNumber.ALL.stream()
            .filter(number -> number.about() == about)
            .filter(number -> number.holdsFor(file("doelgroep", doelgroep), route, day))
            .toList();

    assertThat(holding)
        .extracting(LegalNumber::amount)
        .isEqualTo(amount == null ? List.of() : List.of(amount));
    assertThat(holding).allMatch(one -> one.article().replace(",", "").equals(article));
  }

  @Test
  void hasARowForEverythingOfWhichTheLawSetsANumber() {
    assertThat(LegalNumber.ALL)
        .extracting(LegalNumber::about)
        .containsAll(Arrays.asList(LegalNumberKind.values()));
  }

  @Test
  void holdsForNobodyUnderAnotherActOrWhoseObligationIsOver() {
    LocalDate day = LocalDate.of(2026, 12, 1);
    for (InburgeringData nobody :
        List.of(
            Records.with(file("doelgroep", ASIELSTATUSHOUDER), "law", InburgeringLaw.ACT_2013),
            Records.with(file("doelgroep", ASIELSTATUSHOUDER), "law", InburgeringLaw.NONE),
            Records.with(file("doelgroep", ASIELSTATUSHOUDER), "law", null),
            file("doelgroep", ASIELSTATUSHOUDER, "obligedUntil", day.minusDays(9)),
            file("doelgroep", GEZINSMIGRANT, "notObliged", NotObligedReason.VERTREK))) {
      for (Leerroute route : List.of(B, O, Z)) {
        assertThat(LegalNumber.ALL).noneMatch(number -> number.holdsFor(nobody, route, day));
      }
    }
    assertThat(LegalNumber.ALL)
        .anyMatch(number -> number.holdsFor(file("doelgroep", ASIELSTATUSHOUDER), Z, day));
  }

  private static InburgeringData file(@Nullable Object... known) {
    return Records.with(Records.of(InburgeringData.class, known), "law", InburgeringLaw.ACT_2021);
  }
}
