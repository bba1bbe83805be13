package nl.powervrouwen.ui.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.powervrouwen.outcomes.Verification;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerificationPageTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private static Verification found(String name, @Nullable LocalDate revoked) {
    return new Verification(
        name, "Powervrouwen", DAY, "Borculo", "Gemeente Voorbeeldstad", revoked);
  }

  @Test
  void speaksTheLanguageOfWhoAsks() {
    assertThat(new VerificationPage(Texts.DUTCH, null).form())
        .contains("lang=\"nl\"", "Is dit certificaat echt?");
    assertThat(new VerificationPage(Texts.ENGLISH, null).genuine(found("Amina Voorbeeld", DAY)))
        .contains("lang=\"en\"", "20 November 2026");
  }

  @Test
  void showsWhatIsPrintedAndWhetherItCounts() {
    VerificationPage page = new VerificationPage(Texts.DUTCH, null);
    assertThat(page.genuine(found("Amina Voorbeeld", null)))
        .contains("echt en geldig", "Amina Voorbeeld", "20 november 2026", "Borculo");
    assertThat(page.genuine(found("Amina Voorbeeld", DAY)))
        .contains("ingetrokken op 20 november 2026")
        .doesNotContain("echt en geldig");
  }

  @Test
  void neverTurnsANameOrACodeIntoMarkup() {
    VerificationPage page = new VerificationPage(Texts.DUTCH, null);
    assertThat(page.genuine(found("<script>alert(1)</script>", null)))
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>");
    assertThat(page.unknown("\"><script>")).contains("&lt;script&gt;").doesNotContain("<script>");
  }
}
