package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.powervrouwen.registry.TenantId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A job coach between two appointments, in a real browser. */
@Tag("server")
@ResourceLock(Shared.DEMO)
class CoachingJourneyIT {

  private static final By CONTENT = By.cssSelector("#new-contact-content textarea");
  private static final int ROUNDS = 5;

  private static final String ANSWERED =
      "return Object.values(window.Vaadin.Flow.clients).every(one => !one.isActive?.())";

  private final RunningPlatform platform = RunningPlatform.shared();
  private final TenantId tenant = platform.first();
  private final String home = platform.address(tenant).toString();

  /** How long it takes is printed and not held: the machine does other things meanwhile. */
  @Test
  void writesAContactOnAPhoneWithAtMostFourTapsBesidesTheText() throws IOException {
    String page = home + "/deelnemers/" + participant("Telefoon");
    List<Double> seconds = new ArrayList<>();
    try (Browser browser = Browser.onAPhone()) {
      browser.logIn(home, "jobcoach").see("Mijn deelnemers");
      for (int round = 1; round <= ROUNDS; round++) {
        browser.open(page).see("Contact noteren");
        long begin = System.nanoTime();
        int taps = 0;
        browser.click("Contact noteren");
        taps++;
        browser.find(CONTENT);
        browser.click("Telefoon");
        taps++;
        browser.click(CONTENT);
        taps++;
        browser.find(CONTENT).sendKeys("De opvang is rond, dit is keer " + round + ".");
        browser.click("Opslaan");
        taps++;
        browser.see("is genoteerd.").see("dit is keer " + round);
        seconds.add((System.nanoTime() - begin) / 1e9);
        assertThat(taps).isLessThanOrEqualTo(4);
      }
      browser.picture("contact-on-a-phone");
      Accessibility.check(browser, "the page of a participant with contacts");
    }
    System.out.printf(
        "A contact on a phone: 4 taps and the text, median %.1f s of %d%n",
        seconds.stream().sorted().toList().get(ROUNDS / 2), ROUNDS);
  }

  @Test
  void findsADraftAgainOnAnotherComputerAfterTheBrowserWasKilled() throws IOException {
    String form = home + "/deelnemers/" + participant("Concept") + "/contact";
    try (Browser browser = Browser.onAPhone()) {
      browser.logIn(home, "jobcoach").see("Vandaag");
      browser.open(form);
      browser.find(CONTENT).sendKeys("Zij vertelde dat haar zoon naar school gaat", Keys.TAB);
      browser.see("bewaard als concept");
      browser.waiting("all of it to be kept").until(ignored -> browser.told(ANSWERED).equals(true));
      // Nothing of it may stay on a laptop that others use too.
      assertThat(
              browser
                  .told("return JSON.stringify(sessionStorage) + JSON.stringify(localStorage)")
                  .toString())
          .doesNotContain("naar school");
      browser.kill();
    }
    try (Browser browser = Browser.onALaptop()) {
      browser.logIn(home, "jobcoach").see("aan het noteren bij Concept Voorbeeld");
      browser.open(form).see("Hier was u mee bezig");
      assertThat(written(browser)).isEqualTo("Zij vertelde dat haar zoon naar school gaat");
      browser.picture("contact-draft");
      Accessibility.check(browser, "the form of a contact");
      browser.click("Concept weggooien").see("Het concept is weggegooid.");
    }
    try (Browser browser = Browser.onALaptop()) {
      browser.logIn(home, "coordinator").see("Vandaag");
      assertThat(browser.text()).doesNotContain("aan het noteren bij");
    }
  }

  @Test
  void findsADraftAgainAfterTheLoginEndedWhileTheyWrote() throws IOException {
    String form = home + "/deelnemers/" + participant("Afgebroken") + "/contact";
    try (Browser browser = Browser.onAPhone()) {
      browser.logIn(home, "jobcoach").see("Vandaag");
      browser.open(form);
      browser.find(CONTENT).sendKeys("Zij begint maandag bij de bakker", Keys.TAB);
      browser.see("bewaard als concept");
      browser.waiting("all of it to be kept").until(ignored -> browser.told(ANSWERED).equals(true));
      Wire.Answer ended =
          new Wire(platform.address(tenant))
              .request("GET", "/uitloggen")
              .header("Cookie", browser.cookies())
              .send();
      assertThat(ended.status()).isEqualTo(302);

      // What one types now goes nowhere; what was kept is there for who logs in again.
      browser.driver().manage().deleteAllCookies();
      browser.logIn(home, "jobcoach").see("aan het noteren bij Afgebroken Voorbeeld");
      browser.open(form).see("Hier was u mee bezig");
      assertThat(written(browser)).isEqualTo("Zij begint maandag bij de bakker");
      browser.click("Opslaan").see("is genoteerd.").see("bij de bakker");
      browser.open(home + "/vandaag").see("Vandaag");
      assertThat(browser.text()).doesNotContain("Afgebroken Voorbeeld");
    }
  }

  @Test
  void showsWhatIsPrivateToNobodyElse() throws IOException {
    String participant = participant("Alleen");
    String own = written(participant, true, "Zwaluwstaart");
    written(participant, false, "Gedeelde tekst");
    try (Browser browser = Browser.onALaptop()) {
      browser.logIn(home, "jobcoach").see("Vandaag");
      browser.open(home + "/deelnemers/" + participant).see("Zwaluwstaart").see("Alleen voor u");
    }
    try (Browser browser = Browser.onALaptop()) {
      browser.logIn(home, "coordinator").see("Vandaag");
      browser.open(home + "/deelnemers/" + participant).see("Gedeelde tekst");
      assertThat(browser.text()).doesNotContain("Zwaluwstaart").doesNotContain("Alleen voor u");
    }
    Api coordinator = platform.api(tenant, "coordinator");
    String list = "deelnemers/" + participant + "/contactmomenten";
    String all = coordinator.get(list).success().toString();
    assertThat(all).contains("Gedeelde tekst").doesNotContain("Zwaluwstaart").doesNotContain(own);
    Api.Answer asked = coordinator.get("contactmomenten/" + own);
    Api.Answer nobodys = coordinator.get("contactmomenten/" + UUID.randomUUID());
    assertThat(asked.status()).isEqualTo(404).isEqualTo(nobodys.status());
    assertThat(asked.json().get("detail")).isEqualTo(nobodys.json().get("detail"));
    assertThat(platform.api(tenant, "jobcoach").get("contactmomenten/" + own).status())
        .isEqualTo(200);
  }

  /** The id of what the job coach wrote down. */
  private String written(String participant, boolean confidential, String content)
      throws IOException {
    return platform
        .api(tenant, "jobcoach")
        .post(
            "contactmomenten",
            Map.of(
                "vertrouwelijk",
                confidential,
                "deelnemerIds",
                List.of(participant),
                "indicatieContactGelukt",
                true,
                "inhoud",
                content))
        .success()
        .get("id")
        .asText();
  }

  private static String written(Browser browser) {
    return String.valueOf(browser.find(CONTENT).getDomProperty("value"));
  }

  /** Somebody of this test alone, whom the job coach coaches. */
  private String participant(String first) throws IOException {
    return platform
        .api(tenant, "jobcoach")
        .post("deelnemers", Map.of("voornaam", first, "achternaam", "Voorbeeld"))
        .success()
        .get("id")
        .asText();
  }
}
