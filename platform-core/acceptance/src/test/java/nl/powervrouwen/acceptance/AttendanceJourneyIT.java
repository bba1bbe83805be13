package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.powervrouwen.registry.TenantId;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.openqa.selenium.interactions.Actions;

/** A trainer's morning, in a real browser. */
@Tag("server")
@ResourceLock(Shared.DEMO)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AttendanceJourneyIT {

  private static final String SAVED =
      "return document.querySelectorAll('.att-row[data-state=saved]:not([data-saving])').length";

  private static final By ROWS = By.cssSelector("[data-row]");
  private static final String PRESENT = "PRESENT";
  private static final String WITH_NOTICE = "ABSENT_WITH_NOTICE";
  private static final String WITHOUT_NOTICE = "ABSENT_WITHOUT_NOTICE";

  private final RunningPlatform platform = RunningPlatform.shared();

  @Test
  @Order(1)
  void aTrainerRecords15ParticipantsAndNobodyElsewhereSeesThem() {
    List<String> names = new ArrayList<>();
    String path;
    try (Browser browser = Browser.onALaptop()) {
      openTodaysAttendance(browser, platform.first(), "trainer");
      List<WebElement> rows = browser.all(ROWS);
      assertThat(rows).hasSize(15);
      for (int i = 0; i < rows.size(); i++) {
        names.add(rows.get(i).findElement(By.className("att-name")).getText());
        choose(browser, rows.get(i), i == 3 ? WITH_NOTICE : i == 7 ? WITHOUT_NOTICE : PRESENT);
      }
      awaitSaved(browser, 15);
      Map<String, String> recorded = chosen(browser);
      assertThat(recorded).hasSize(15).containsValues(PRESENT, WITH_NOTICE, WITHOUT_NOTICE);
      browser.picture("attendance-marked");

      browser.driver().navigate().refresh();
      browser.see("13 aanwezig · 2 afwezig · 0 nog open");
      assertThat(chosen(browser)).isEqualTo(recorded);
      path = java.net.URI.create(browser.driver().getCurrentUrl()).getPath();
    }
    elsewhereSeesNothing(names, path);
  }

  private void elsewhereSeesNothing(List<String> names, String path) {
    try (Browser browser = Browser.onALaptop()) {
      browser.logIn(platform.address(platform.second()).toString(), "trainer").see("Vandaag");
      assertThat(names).noneMatch(browser.text()::contains);
      browser.open(platform.address(platform.second()).resolve(path).toString());
      browser.see("Deze pagina is er niet");
      assertThat(browser.text()).doesNotContain(names);
      assertThat(status(browser)).isEqualTo(404L);
    }
  }

  @Test
  @Order(2)
  void theKeyboardAloneIsEnough() {
    try (Browser browser = Browser.onALaptop()) {
      openTodaysAttendance(browser, platform.first(), "trainer");
      List<WebElement> rows = browser.all(ROWS);
      tabTo(browser, rows.getFirst().findElement(By.cssSelector("input[type=radio]:checked")));
      for (int i = 0; i < rows.size(); i++) {
        new Actions(browser.driver()).sendKeys(i == 2 ? "b" : "a", Keys.ARROW_DOWN).perform();
      }
      browser
          .waiting("every row to be saved by letters and arrows")
          .until(
              ignored ->
                  rows.stream().allMatch(AttendanceJourneyIT::isSaved)
                      && WITH_NOTICE.equals(chosenIn(browser, rows.get(2)))
                      && PRESENT.equals(chosenIn(browser, rows.get(7))));
      Accessibility.check(browser, "attendance with a reason asked");
      browser.driver().navigate().refresh();
      browser.see("14 aanwezig · 1 afwezig · 0 nog open");
      assertThat(chosenIn(browser, browser.all(ROWS).get(2))).isEqualTo(WITH_NOTICE);
    }
  }

  @Test
  @Order(3)
  void twoTrainersDoNotOverwriteEachOther() {
    try (Browser one = Browser.onALaptop();
        Browser other = Browser.onAPhone()) {
      openTodaysAttendance(one, platform.first(), "trainer");
      openTodaysAttendance(other, platform.first(), "coordinator");
      WebElement mine = one.all(ROWS).get(5);
      WebElement theirs = other.all(ROWS).get(5);
      choose(other, theirs, WITHOUT_NOTICE);
      other.waiting("her row to be saved").until(ignored -> isSaved(theirs));

      choose(one, mine, WITH_NOTICE);
      one.see("Toch mijn keuze").see("Coby Coördinator");
      one.picture("attendance-two-at-once");
      one.find(By.xpath("//*[normalize-space()='Laat staan']")).click();
      one.waiting("the colleague's choice to stand")
          .until(ignored -> WITHOUT_NOTICE.equals(chosenIn(one, mine)) && isSaved(mine));
    }
  }

  @Test
  @Order(4)
  void aTapWithoutConnectionIsShownAsUnsavedAndSavedLater() throws Exception {
    try (Browser browser = Browser.onAPhone()) {
      openTodaysAttendance(browser, platform.first(), "trainer");
      WebElement row = browser.all(ROWS).get(9);
      connected(browser, false);
      choose(browser, row, WITHOUT_NOTICE);
      browser.see("Geen verbinding");
      browser.picture("attendance-offline");
      connected(browser, true);
      browser
          .waiting("the row to be saved after the connection came back")
          .until(ignored -> savedOnServer(browser, 9));
    }
  }

  /** How long it takes is printed and not held: the machine does other things meanwhile. */
  @ParameterizedTest
  @ValueSource(strings = {"touch", "keyboard"})
  @Order(5)
  void recordsAGroupOf35(String by) throws Exception {
    TenantId tenant = platform.second();
    DemoSession session = DemoSession.of(platform.api(tenant, "coordinator"), 35);
    String home = platform.address(tenant).toString();
    boolean touch = by.equals("touch");
    try (Browser browser = touch ? Browser.onAPhone() : Browser.onALaptop()) {
      browser.logIn(home, "coordinator").see("Vandaag");
      browser.open(home + "/bijeenkomsten/" + session.id() + "/aanwezigheid");
      browser.waiting("35 rows").until(ignored -> browser.all(ROWS).size() == 35);
      long begin = System.nanoTime();
      if (touch) {
        browser.all(ROWS).forEach(row -> choose(browser, row, PRESENT));
      } else {
        byKeyboard(browser);
      }
      browser.waiting("35 saved rows").until(ignored -> browser.told(SAVED).equals(35L));
      System.out.printf(
          "35 participants recorded by %s in %.1f s%n", by, (System.nanoTime() - begin) / 1e9);
      browser.see("35 aanwezig · 0 afwezig · 0 nog open");
    }
  }

  private static void byKeyboard(Browser browser) {
    tabTo(browser, browser.find(ROWS).findElement(By.cssSelector("input[type=radio]")));
    for (int i = 0; i < 35; i++) {
      new Actions(browser.driver()).sendKeys("a", Keys.ARROW_DOWN).perform();
    }
  }

  private boolean savedOnServer(Browser browser, int index) {
    List<WebElement> rows = browser.all(ROWS);
    return rows.size() == 15
        && isSaved(rows.get(index))
        && WITHOUT_NOTICE.equals(chosenIn(browser, rows.get(index)));
  }

  private void openTodaysAttendance(Browser browser, TenantId tenant, String user) {
    browser.logIn(platform.address(tenant).toString(), user).see("Vandaag");
    // Other tests may have a group of their own that meets today.
    browser.click(By.xpath("//li[contains(., 'Groep ')]//a[contains(@href, '/aanwezigheid')]"));
    browser.waiting("the list of participants").until(ignored -> browser.all(ROWS).size() == 15);
  }

  private static void choose(Browser browser, WebElement row, String presence) {
    WebElement button = row.findElement(By.xpath(".//label[.//input[@value='" + presence + "']]"));
    browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", button);
    button.click();
  }

  private static void awaitSaved(Browser browser, int rows) {
    browser
        .waiting(rows + " saved rows")
        .until(
            ignored ->
                browser.all(ROWS).stream().filter(AttendanceJourneyIT::isSaved).count() == rows);
  }

  private static boolean isSaved(WebElement row) {
    return "saved".equals(row.getDomAttribute("data-state"));
  }

  private static Map<String, String> chosen(Browser browser) {
    Map<String, String> chosen = new TreeMap<>();
    for (WebElement row : browser.all(ROWS)) {
      chosen.put(String.valueOf(row.getDomAttribute("data-row")), chosenIn(browser, row));
    }
    return chosen;
  }

  private static String chosenIn(Browser browser, WebElement row) {
    return String.valueOf(
        browser
            .driver()
            .executeScript(
                "return arguments[0].querySelector('input[type=radio]:checked')?.value", row));
  }

  private static void tabTo(Browser browser, WebElement wanted) {
    for (int i = 0; i < 60; i++) {
      new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
      if (browser.driver().switchTo().activeElement().equals(wanted)) {
        return;
      }
    }
    throw new AssertionError("60 tabs did not reach the row; focus is visible and in order?");
  }

  private static long status(Browser browser) {
    return (Long)
        java.util.Objects.requireNonNull(
            browser
                .driver()
                .executeScript(
                    "return performance.getEntriesByType('navigation')[0].responseStatus"));
  }

  private static void connected(Browser browser, boolean connected) {
    ChromiumNetworkConditions network = new ChromiumNetworkConditions();
    network.setOffline(!connected);
    network.setLatency(java.time.Duration.ZERO);
    network.setDownloadThroughput(connected ? -1 : 0);
    network.setUploadThroughput(connected ? -1 : 0);
    browser.driver().setNetworkConditions(network);
  }
}
