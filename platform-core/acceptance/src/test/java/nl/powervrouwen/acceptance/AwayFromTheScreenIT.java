package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import nl.powervrouwen.registry.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;

/**
 * A screen that nobody is at, and one at which somebody has to prove who they are. Half an hour is
 * made short in the browser: how long is left the page hears from a server that is played here.
 */
@Tag("server")
@ResourceLock(Shared.DEMO)
@SuppressWarnings("NullAway.Init")
class AwayFromTheScreenIT {

  private static final String FORM = "/deelnemers/nieuw";
  private static final String WARNING = "U doet al een tijd niets";

  private final RunningPlatform platform = RunningPlatform.shared();
  private final Site site = platform.site(platform.second());
  private final String home = "http://" + site.host();
  private Browser browser;

  @BeforeEach
  void typeSomething() {
    browser = Browser.onALaptop();
    browser.logIn(home + FORM, "coordinator").type("Achternaam", "Voorbeeld-Halverwege");
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void warnsInTimeAndGoesOnWithOneButton() {
    secondsLeft(120);
    browser.see(WARNING).see("Over 2 minuten wordt u uitgelogd");
    browser.picture("away-warning");

    browser.driver().executeScript("window.left = '1800'");
    browser.click("Ik ben er nog");

    browser
        .waiting("the warning to go")
        .until(ignored -> browser.all(By.cssSelector(".pv-notice[data-kind=idle]")).isEmpty());
    assertThat(typed()).isEqualTo("Voorbeeld-Halverwege");
  }

  @Test
  void isLeftWhenNobodyIsThereAndKeepsWhatWasTypedForWhoComesBack() {
    secondsLeft(0);
    browser.see("U bent uitgelogd");
    assertThat(browser.text()).doesNotContain("Halverwege");
    browser.picture("away-out");

    browser.click("Opnieuw inloggen");
    assertThat(browser.find(By.id("password")).isDisplayed()).isTrue();
    proveWhoItIs();

    browser.see("Uw tekst van daarnet is teruggezet");
    assertThat(typed()).isEqualTo("Voorbeeld-Halverwege");
  }

  @Test
  void bringsBackFromAFreshLoginWithTheTextAndTheButtonToConfirm() {
    browser.driver().executeScript(pressed());
    browser.driver().executeScript("pv.freshLogin()");
    proveWhoItIs();

    browser.see("U bent opnieuw ingelogd. Bevestig nu nog een keer: ‘Opslaan’.");
    browser
        .waiting("the text and the focus")
        .until(
            ignored ->
                typed().equals("Voorbeeld-Halverwege")
                    && "Opslaan"
                        .equals(browser.told("return document.activeElement.textContent.trim()")));
    assertThat(browser.driver().getCurrentUrl()).isEqualTo(home + FORM);
    browser.picture("fresh-login-back");
  }

  @Test
  void leavesNothingToAnotherColleagueWhoLogsInThere() {
    browser.driver().executeScript("pv.freshLogin()");
    browser.find(By.id("password"));
    browser.picture("fresh-login-keycloak");
    browser.logIn(home + FORM, "trainer2");

    browser.waiting("a screen").until(ignored -> browser.text().contains("Tineke"));
    assertThat(browser.told("return JSON.stringify(Object.entries(sessionStorage))").toString())
        .doesNotContain("Halverwege");
  }

  private void proveWhoItIs() {
    browser.find(By.id("username")).sendKeys("coordinator");
    browser.find(By.id("password")).sendKeys("demo");
    synchronized (Shared.LOGIN) {
      browser.find(By.id("kc-login")).click();
      browser.waiting("the way back").until(i -> browser.driver().getCurrentUrl().startsWith(home));
    }
  }

  /** As if somebody had pressed the button, and the server had asked for a fresh login. */
  private static String pressed() {
    return "[...document.querySelectorAll('#inhoud button, #inhoud vaadin-button')]"
        + ".find((at) => at.textContent.trim() === 'Opslaan').focus()";
  }

  private String typed() {
    return browser
        .told(
            "return [...document.querySelectorAll('vaadin-text-field')]"
                + ".map((at) => at.value).find((value) => value.includes('Halverwege')) ?? ''")
        .toString();
  }

  /** Nobody does anything from now on, and the server says that so much is left. */
  private void secondsLeft(int seconds) {
    browser
        .driver()
        .executeScript(
            """
            const ask = window.fetch;
            window.left = arguments[0];
            window.fetch = (address, how) =>
              address === '/inlogtijd' ? Promise.resolve(new Response(window.left)) : ask(address, how);
            const now = Date.now();
            Date.now = () => now + 31 * 60 * 1000;
            document.dispatchEvent(new Event('visibilitychange'));
            """,
            String.valueOf(seconds));
  }
}
