package nl.powervrouwen.ui.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.powervrouwen.outcomes.Verification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerificationPageTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private static Verification found(String name, @Nullable LocalDate revoked) {
    return new Verification(
        name, "Powervrouwen", DAY, "Borculo", "Gemeente Voorbeeldstad", revoked);
  }

  @Test
  void speaksDutchUnlessEnglishIsPreferred() {
    assertThat(VerificationPage.in(null, null).form())
        .contains("lang=\"nl\"", "Is dit certificaat echt?");
    assertThat(VerificationPage.in("en-GB,en;q=0.9,nl;q=0.5", null).form()).contains("lang=\"en\"");
    assertThat(VerificationPage.in("nl-NL,nl;q=0.9,en;q=0.8", null).form()).contains("lang=\"nl\"");
    assertThat(VerificationPage.in("¿;q=x", null).form()).contains("lang=\"nl\"");
  }

  @Test
  void showsWhatIsPrintedAndWhetherItCounts() {
    VerificationPage page = VerificationPage.in("nl", null);
    assertThat(page.genuine(found("Amina Voorbeeld", null)))
        .contains("echt en geldig", "Amina Voorbeeld", "20 november 2026", "Borculo");
    assertThat(page.genuine(found("Amina Voorbeeld", DAY)))
        .contains("ingetrokken op 20 november 2026")
        .doesNotContain("echt en geldig");
  }

  @Test
  void neverTurnsANameOrACodeIntoMarkup() {
    VerificationPage page = VerificationPage.in("nl", null);
    assertThat(page.genuine(found("<script>alert(1)</script>", null)))
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>");
    assertThat(page.unknown("\"><script>")).contains("&lt;script&gt;").doesNotContain("<script>");
  }

  @Test
  void losesPatienceAfterSixtyInAMinute() {
    RateLimit patience = new RateLimit();
    for (int i = 0; i < 60; i++) {
      assertThat(patience.allows("192.0.2.1", 0)).isTrue();
    }
    assertThat(patience.allows("192.0.2.1", 1)).isFalse();
    assertThat(patience.allows("192.0.2.2", 1)).isTrue();
    assertThat(patience.allows("192.0.2.1", 60_001)).isTrue();
  }
}
