package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;

/**
 * A whole curriculum in a real browser: planned, held, moved online, a session cancelled,
 * completed, and certificates for fifteen participants. Each screen is held against WCAG 2.2 AA.
 *
 * <p>The series lies in the past and its last session is today, so that nobody has to wait a year.
 */
@Tag("server")
@ResourceLock(Shared.DEMO)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class CurriculumJourneyIT {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Locale DUTCH = Locale.of("nl");
  private static final int SESSIONS = 24;
  private static final int PARTICIPANTS = 15;

  private final RunningPlatform platform = RunningPlatform.shared();
  private final Api api = platform.api(platform.second(), "coordinator");
  private final LocalDate today = LocalDate.now(AMSTERDAM);
  private final LocalDate start = today.minusWeeks(SESSIONS - 1);
  private final List<String> names = new ArrayList<>();
  private String group = "";
  private Browser browser;

  @BeforeAll
  void aCoordinatorAndAGroupOfFifteen() throws IOException {
    browser = Browser.onALaptop();
    browser.logIn(address("/vandaag"), "coordinator").see("Vandaag");
    String programme =
        made("programmas", Map.of("naam", "Reisprogramma", "startdatum", start.toString()));
    group =
        made(
            "groepen",
            Map.of(
                "programmaId",
                programme,
                "naam",
                "Reisgroep",
                "plaats",
                "Buurthuis De Proef",
                "vergaderlink",
                "https://video.voorbeeld.example/reis",
                "capaciteit",
                PARTICIPANTS));
    for (int i = 0; i < PARTICIPANTS; i++) {
      String name = "Proefnaam" + (char) ('A' + i);
      names.add(name + " Reiziger");
      String participant = made("deelnemers", Map.of("voornaam", name, "achternaam", "Reiziger"));
      api.post(
              "groepen/" + group + "/inschrijvingen",
              Map.of("deelnemerId", participant, "begindatum", start.toString()))
          .success();
    }
  }

  @Test
  @Order(1)
  void plansTwentyFourWeeksInOneStep() throws IOException {
    coordinator("/groepen/" + group).see("Reisgroep");
    Accessibility.check(browser, "a group without a series");
    browser.click("Leerplan plannen").see("Dag van de week");
    browser.choose("Leerplan", "Powervrouwen");
    browser.type("Niet eerder dan", start.format(DateTimeFormatter.ofPattern("d-M-yyyy")));
    browser.choose("Dag van de week", start.getDayOfWeek().getDisplayName(TextStyle.FULL, DUTCH));
    browser.see("24 nieuwe bijeenkomsten");
    Accessibility.check(browser, "the form and preview of a course");
    browser.picture("course-plan");
    browser.click("24 bijeenkomsten plannen").see("24 bijeenkomsten zijn gepland.");
    Accessibility.check(browser, "a group with a series");
    JsonNode sessions = sessions();
    assertThat(sessions).hasSize(SESSIONS);
    assertThat(LocalDate.ofInstant(instant(sessions.get(0)), AMSTERDAM)).isEqualTo(start);
    assertThat(LocalDate.ofInstant(instant(sessions.get(23)), AMSTERDAM)).isEqualTo(today);
  }

  @Test
  @Order(2)
  void holdsThreeSessionsWithExceptions() throws IOException {
    JsonNode sessions = sessions();
    coordinator("/groepen/" + group);
    for (int i = 0; i < 3; i++) {
      browser.open(address("/bijeenkomsten/" + id(sessions.get(i)) + "/aanwezigheid"));
      browser.click("Iedereen aanwezig").see("15 deelnemers zijn op aanwezig gezet.");
      if (i == 0) {
        Accessibility.check(browser, "attendance");
      }
      absent(i, "ABSENT_WITH_NOTICE");
      browser.see("14 aanwezig · 1 afwezig · 0 nog open");
      browser.click("Afronden").see("De bijeenkomst is afgerond.");
    }
    Accessibility.check(browser, "attendance of a held meeting");
    assertThat(held()).isEqualTo(3);
  }

  private void absent(int row, String presence) {
    var line = browser.all(By.cssSelector("[data-row]")).get(row);
    var button = line.findElement(By.xpath(".//label[.//input[@value='" + presence + "']]"));
    browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", button);
    button.click();
    browser
        .waiting("the exception to be saved")
        .until(ignored -> "saved".equals(line.getDomAttribute("data-state")));
  }

  @Test
  @Order(3)
  void goesOnlineFromTheFourthSession() throws IOException {
    String fourth = id(sessions().get(3));
    coordinator("/bijeenkomsten/" + fourth).see("Online verder vanaf hier");
    Accessibility.check(browser, "a meeting");
    browser.click("Online verder vanaf hier").see("21 bijeenkomsten veranderen");
    Accessibility.check(browser, "going online");
    browser.click("21 bijeenkomsten online").see("21 bijeenkomsten zijn nu per video.");
    JsonNode after = sessions();
    assertThat(after.get(2).get("kanaal").asText()).isEqualTo("zaal");
    assertThat(after.get(3).get("kanaal").asText()).isEqualTo("video");
    assertThat(after.get(23).get("kanaal").asText()).isEqualTo("video");
  }

  @Test
  @Order(4)
  void recordsWhoWasInTheVideoListAfterAPersonConfirmed() throws IOException {
    String fourth = id(sessions().get(3));
    coordinator("/bijeenkomsten/" + fourth + "/aanwezigheid")
        .type(
            "De lijst",
            """
        Naam (oorspronkelijke naam),Duur (minuten),Gast
        ProefnaamA Reiziger,110,Ja
        iPhone van ProefnaamB,95,Ja
        Trudie Trainer,120,Nee
        """);
    browser.click("Lijst lezen").see("3 namen gelezen");
    browser.see("iPhone van ProefnaamB");
    assertThat(browser.all(By.cssSelector("vaadin-checkbox[checked]")))
        .singleElement()
        .satisfies(box -> assertThat(box.getText()).contains("ProefnaamA Reiziger"));
    browser.click(By.xpath("//vaadin-checkbox[contains(., 'ProefnaamB Reiziger')]"));
    Accessibility.check(browser, "a video list");
    browser.picture("course-video-list");
    browser
        .click("Wie ik aanvinkte op aanwezig zetten")
        .see("2 deelnemers zijn op aanwezig per video gezet.");
    JsonNode lines = api.get("bijeenkomsten/" + fourth + "/aanwezigheid").success().get("regels");
    assertThat(lines)
        .filteredOn(line -> line.path("aanwezigheid").asText().equals("aanwezig"))
        .hasSize(2);
  }

  @Test
  @Order(5)
  void cancelsTheFifthWithAReason() throws IOException {
    String fifth = id(sessions().get(4));
    coordinator("/bijeenkomsten/" + fifth)
        .click("Laten vervallen")
        .see("Gaat deze bijeenkomst niet door?");
    browser.click(By.xpath("//vaadin-radio-button[contains(., 'het gebouw is dicht')]"));
    Accessibility.check(browser, "cancelling a meeting");
    browser
        .click(
            By.xpath(
                "//vaadin-dialog//vaadin-button[normalize-space(.)='Laten vervallen']"
                    + "|//vaadin-dialog-overlay//vaadin-button[normalize-space(.)='Laten vervallen']"
                    + "|//vaadin-dialog//button[normalize-space(.)='Laten vervallen']"))
        .see("De bijeenkomst is vervallen.");
    browser.open(address("/groepen/" + group)).click("4 eerdere bijeenkomsten").see("Vervallen");
    browser.picture("course-group");
    assertThat(api.get("bijeenkomsten/" + fifth).success().get("status").asText())
        .isEqualTo("vervallen");
  }

  @Test
  @Order(6)
  void completesFifteenParticipantsAndMakesTheirCertificates() throws IOException {
    holdTheRest();
    coordinator("/groepen/" + group + "/certificaten").see("15 deelnemers.");
    Accessibility.check(browser, "certificates before");
    browser.click("Alle 15 afronden die klaar zijn").click("Ja, afronden");
    browser.see("Certificaten maken voor 15 deelnemers");
    browser.type("Plaats", "Borculo").type("Naam van wie tekent", "Wil Wethouder-Voorbeeld");
    browser.type("Functie van wie tekent", "wethouder (verzonnen)");
    browser.click("Certificaten maken voor 15 deelnemers");
    browser
        .waiting("fifteen certificates")
        .until(ignored -> browser.all(By.linkText("Certificaat (PDF)")).size() == PARTICIPANTS);
    Accessibility.check(browser, "certificates after");
    browser.picture("course-certificates");
  }

  @Test
  @Order(7)
  void anybodyCanCheckACertificateAtItsOwnMunicipalityAlone() throws Exception {
    JsonNode made = api.get("groepen/" + group + "/certificaten").success().get("certificaten");
    assertThat(made).hasSize(PARTICIPANTS);
    String code = made.get(0).get("code").asText();
    String holder = made.get(0).get("houder").asText();
    assertThat(page(address("/certificaat/" + code))).contains(holder, "Borculo");
    String elsewhere =
        platform.address(platform.first()).resolve("/certificaat/" + code).toString();
    assertThat(page(elsewhere)).doesNotContain(holder).doesNotContain("Borculo");
    try (Browser phone = Browser.onAPhone()) {
      phone.open(address("/certificaat/" + code)).see(holder);
      Accessibility.check(phone, "the page that confirms a certificate");
      phone.picture("certificate-checked");
    }
  }

  private static String page(String address) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
              HttpRequest.newBuilder(URI.create(address)).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }

  @Test
  @Order(8)
  void makesThePresentieoverzicht() {
    coordinator("/rapportages").see("Presentieoverzicht");
    Accessibility.check(browser, "reports");
    browser.click("Maken").see("U kunt het bestand downloaden.");
    Accessibility.check(browser, "reports with a file");
    browser.picture("reports");
  }

  @Test
  @Order(9)
  void theOtherScreensOfTheGroupSideAreAccessible() throws IOException {
    String participant =
        api.get("groepen/" + group + "/inschrijvingen")
            .success()
            .get("inschrijvingen")
            .get(0)
            .get("deelnemer")
            .get("id")
            .asText();
    coordinator("/groepen/" + group).see("Wie was er?");
    Accessibility.check(browser, "a group at its end");
    for (String path :
        List.of(
            "/vandaag",
            "/agenda",
            "/groepen",
            "/instellingen",
            "/instellingen/certificaten",
            "/deelnemers/" + participant)) {
      browser.open(address(path));
      browser
          .waiting("a page with a title at " + path)
          .until(ignored -> !browser.all(By.tagName("h1")).isEmpty());
      Accessibility.check(browser, path);
    }
  }

  private void holdTheRest() throws IOException {
    JsonNode sessions = sessions();
    for (int i = 3; i < SESSIONS; i++) {
      String path = "bijeenkomsten/" + id(sessions.get(i));
      if (i == 4) {
        continue; // cancelled
      }
      api.post(path + "/aanwezigheid/_restaanwezig", null).success();
      long version = api.get(path).success().get("versie").asLong();
      api.put(path + "/status", Map.of("status", "afgesloten"), version).success();
    }
  }

  @AfterAll
  void close() {
    browser.close();
  }

  /** The coordinator, who is logged in for all of the journey, at this page. */
  private Browser coordinator(String path) {
    return browser.open(address(path));
  }

  private String address(String path) {
    return platform.address(platform.second()).resolve(path).toString();
  }

  private JsonNode sessions() throws IOException {
    return api.get("groepen/" + group + "/bijeenkomsten").success().get("bijeenkomsten");
  }

  private long held() throws IOException {
    long held = 0;
    for (JsonNode session : sessions()) {
      held += session.get("status").asText().equals("afgesloten") ? 1 : 0;
    }
    return held;
  }

  private static java.time.Instant instant(JsonNode session) {
    return java.time.OffsetDateTime.parse(session.get("begin").asText()).toInstant();
  }

  private static String id(JsonNode thing) {
    return thing.get("id").asText();
  }

  private String made(String path, Map<String, ?> form) throws IOException {
    return id(api.post(path, form).success());
  }
}
