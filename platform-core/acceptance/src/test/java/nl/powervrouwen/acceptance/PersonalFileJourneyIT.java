package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.powervrouwen.registry.TenantId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;

/** Files of people who don't fit into a usual form, and the ways into a file, in real browsers. */
@Tag("server")
@ResourceLock(Shared.DEMO)
class PersonalFileJourneyIT {

  private static final By OPEN =
      By.xpath(
          "//form//button[normalize-space(.)='Dossier openen']"
              + " | //*[contains(@class, 'form-actions')]//button[normalize-space(.)='Dossier openen']");

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter TYPED_DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
  private static final String ILL = "Langdurig ziek";
  private static final String WELL = "Weer beter";

  private static final String ROWS =
      """
      return Array.from(document.querySelectorAll("tr"))
          .map(one => one.innerText.trim().replace(/\\s+/g, " ")).join("\\n");
      """;

  private static final String EVERYTHING =
      """
      const page = document.body.cloneNode(true);
      page.querySelectorAll("script, style").forEach(one => one.remove());
      return page.textContent;
      """;

  private final RunningPlatform platform = RunningPlatform.shared();
  private final TenantId tenant = platform.first();
  private final String home = platform.address(tenant).toString();

  @Test
  void keepsApartACoupleWithOnePhoneAndOneAddressOfEmail() throws IOException {
    String word = word();
    List<String> pages = new ArrayList<>();
    try (Browser browser = Browser.onALaptop()) {
      browser.logIn(home, "coordinator").see("Vandaag");
      for (String first : List.of("Amal", "Bilal")) {
        browser.open(home + "/deelnemers/nieuw").see("Nieuwe deelnemer");
        browser.type("Voornaam", first).type("Achternaam", word);
        browser.type("Telefoon", "06 1234 9876").type("E-mail", word + "@voorbeeld.example");
        browser.click("Opslaan").see("Wie dit is").see(first + " " + word);
        pages.add(String.valueOf(browser.driver().getCurrentUrl()));
      }
      assertThat(pages).doesNotHaveDuplicates();
      for (String page : pages) {
        browser.open(page).see("06 1234 9876").see(word + "@voorbeeld.example");
      }
      browser.open(home + "/vandaag").see("Vandaag");
      assertThat(String.valueOf(browser.told("return document.documentElement.outerHTML")))
          .as("no proposal to merge them")
          .doesNotContain(word);
    }
    assertThat(sorted(word, "naam")).hasSize(2);
  }

  @Test
  void opensTheFileOfAnothersParticipantWithAReasonUntilItIsRevoked() throws IOException {
    String name = "Gesloten " + word();
    Map<String, Object> typed = new HashMap<>();
    typed.put("voornaam", "Gesloten");
    typed.put("achternaam", name.substring(9));
    typed.put("telefoon", "06 5555 4321");
    typed.put("geheimAdres", true);
    typed.put("jobcoachId", platform.subject(tenant, "jobcoach"));
    String id = made(platform.api(tenant, "coordinator").post("deelnemers", typed));
    String goals = "deelnemers/" + id + "/doelen";
    made(
        platform
            .api(tenant, "jobcoach")
            .post(goals, Map.of("eigenWoorden", "Ik wil werken", "soort", "hoofddoel")));
    try (Browser colleague = Browser.onAPhone();
        Browser coordinator = Browser.onALaptop()) {
      colleague.logIn(home, "jobcoach2").see("Vandaag");
      colleague.open(home + "/deelnemers/" + id).see("Deze pagina is er niet");
      colleague.open(home + "/deelnemers").see("Zoek op naam");
      colleague.type("Zoek op naam", name).see("Bekend bij een collega");
      colleague.click("Dossier openen").see("Waarom opent u dit dossier?");
      colleague.click(OPEN).see("Vul");
      colleague.type("Waarom opent u dit dossier?", "Staat nu aan de balie.");
      colleague.click(OPEN).see("Het dossier is 4 uur voor u open.").see("Ik wil werken");
      assertThat(colleague.text()).doesNotContain("5555", "Doel toevoegen");
      colleague.picture("file-of-another-on-a-phone");

      coordinator.logIn(home, "coordinator").see("Dossiers van anderen");
      coordinator.open(home + "/deelnemers/" + id).see("Staat nu aan de balie.");
      coordinator.click("Inzage intrekken").see("Het dossier is weer gesloten.");
      colleague.open(home + "/deelnemers/" + id).see("Deze pagina is er niet");
    }
    try (Browser officer = Browser.onALaptop()) {
      officer.logIn(home, "privacy").see("Dossiers van anderen");
      String page = String.valueOf(officer.told("return document.documentElement.textContent"));
      assertThat(page).contains("Staat nu aan de balie.").doesNotContain(name);
    }
  }

  @Test
  void registersWhoHasOneNameOrIsBornInAYearAndFindsThemInListPageAndOrder() {
    String word = word();
    Known nothing = new Known("", word, "", "Onbekend", "");
    Known oneName = new Known("", word + "o", "07-03-1985", "7 maart 1985", "07-03-1985");
    Known day = new Known("Amal", word, "12-05-1984", "12 mei 1984", "12-05-1984");
    Known month = new Known("Bilan", word, "05-1984", "mei 1984 (dag onbekend)", "mei 1984");
    Known year = new Known("Caya", word, "1984", "1984 (dag en maand onbekend)", "1984");
    try (Browser browser = Browser.onALaptop()) {
      browser.logIn(home, "coordinator").see("Vandaag");
      for (Known person : List.of(month, nothing, day, oneName, year)) {
        register(browser, person);
      }
      browser.open(home + "/deelnemers").type("Zoek op naam", word);
      seeInOrder(browser, word, nothing, day, month, year, oneName);
      assertThat(browser.text()).containsPattern("(?m)^5 deelnemers$");
      browser.picture("names-and-birth-dates-in-part");
      Accessibility.check(browser, "the list of participants of whom little is known");

      // What is known counts from its first day; of whom nothing is known comes last either way.
      browser.click("Geboren");
      seeInOrder(browser, word, year, month, day, oneName, nothing);
      browser.click("Geboren");
      seeInOrder(browser, word, oneName, day, month, year, nothing);
      browser.type("Zoek op naam", "bilan " + word);
      seeInOrder(browser, word, month);
    }
  }

  /**
   * Somebody as far as they are known.
   *
   * @param first name; empty when there is none
   * @param born as it is typed; empty when nothing is known
   * @param inWords how their page tells the date of birth
   * @param brief how the list does
   */
  private record Known(String first, String last, String born, String inWords, String brief) {

    /** What the list shows, for of none of them anything else is known. */
    String row() {
      String listed = first.isEmpty() ? last : last + ", " + first;
      return (listed + " " + brief).strip();
    }

    String spoken() {
      return first.isEmpty() ? last : first + " " + last;
    }
  }

  private void register(Browser browser, Known person) {
    browser.open(home + "/deelnemers/nieuw").see("Nieuwe deelnemer");
    if (!person.first().isEmpty()) {
      browser.type("Voornaam", person.first());
    }
    browser.type("Achternaam", person.last());
    if (!person.born().isEmpty()) {
      browser.type("Geboortedatum", person.born()).see("Wij lezen: " + person.inWords());
    }
    browser.click("Opslaan").see("Wie dit is").see(person.inWords());
    assertThat(browser.find(By.tagName("h1")).getText()).isEqualTo(person.spoken());
  }

  /**
   * Waits until of all who have this word in their name exactly these stand in the list, in order.
   * The list is made anew while somebody types, so all of it is read at one moment.
   */
  private static void seeInOrder(Browser browser, String word, Known... people) {
    List<String> expected = Stream.of(people).map(Known::row).toList();
    browser
        .waiting("the list " + expected)
        .until(
            ignored ->
                String.valueOf(browser.told(ROWS))
                    .lines()
                    .filter(row -> row.startsWith(word))
                    .toList()
                    .equals(expected));
  }

  @Test
  void movesTheWholeCaseloadOfASickCoachWithWhatIsDue() throws IOException {
    TenantId there = platform.second();
    String address = platform.address(there).toString();
    Api sick = platform.api(there, "jobcoach2");
    Api next = platform.api(there, "jobcoach");
    String word = word();
    String own = made(sick.post("deelnemers", Map.of("voornaam", "Ziek", "achternaam", word)));
    JsonNode due = sick.post("contactmomenten", contact(own, word)).success();
    List<String> all = caseload(sick);
    List<String> before = caseload(next);
    List<JsonNode> unseen = handOvers(sick);
    try (Browser ill = Browser.onALaptop()) {
      ill.logIn(address, "jobcoach2").see("Vandaag");
      seeAnywhere(ill, "Bellen over " + word);
      moveAll(there, word, all);
      assertThat(caseload(sick)).isEmpty();
      assertThat(caseload(next)).containsAll(all).containsAll(before);
      assertThat(caseload(next)).hasSize(before.size() + all.size());
      seesWhatWasHandedOver(address, word);
      ill.open(address + "/vandaag").see("Vandaag");
      assertThat(everything(ill)).doesNotContain(word);
      ill.open(address + "/deelnemers/" + own).see("Deze pagina is er niet");
    } finally {
      giveBack(there, all, unseen);
      sick.delete("contactmomenten/" + due.get("id").asText(), due.get("versie").asLong());
    }
    assertThat(caseload(sick)).containsExactlyInAnyOrderElementsOf(all);
    assertThat(caseload(next)).containsExactlyInAnyOrderElementsOf(before);
  }

  /** A coordinator first sees what moves, and then moves it. */
  private void moveAll(TenantId there, String word, List<String> all) throws IOException {
    String address = platform.address(there).toString();
    Api sick = platform.api(there, "jobcoach2");
    String next = name(platform.api(there, "jobcoach"));
    try (Browser browser = Browser.onALaptop()) {
      browser.logIn(address, "coordinator").see("Vandaag");
      browser.open(address + "/deelnemers/overdragen").see("Hele caseload overdragen");
      browser.pick("Wie draagt over", name(sick)).pick("Nieuwe jobcoach", next);
      browser.type("Waarom", ILL).type("Wat moet de nieuwe jobcoach weten?", "Let op " + word);
      browser.click("Bekijken wat er overgaat").see("Dit gaat er gebeuren");
      browser.see(all.size() + " deelnemers gaan over").see(word + ", Ziek");
      browser.see("Dit is nog te doen en gaat mee").see("opvolging");
      browser.picture("caseload-of-a-sick-coach");
      Accessibility.check(browser, "the transfer of a whole caseload");
      assertThat(caseload(sick)).as("a preview moves nobody").hasSameElementsAs(all);
      browser.click("Deze " + all.size() + " deelnemers overdragen");
      browser.see(all.size() + " deelnemers zijn overgedragen aan " + next);
    }
  }

  private static void seesWhatWasHandedOver(String address, String word) {
    try (Browser phone = Browser.onAPhone()) {
      phone.logIn(address, "jobcoach").see("Aan u overgedragen");
      phone.see("Waarom: " + ILL).see("Let op " + word);
      seeAnywhere(phone, "Bellen over " + word);
      phone.picture("hand-over-on-a-phone");
      Accessibility.check(phone, "what was handed over");
      phone.click(beside("Let op " + word, "Gezien")).see("U hebt deze overdracht gezien.");
      phone.open(address + "/vandaag").see("Vandaag");
      seeAnywhere(phone, "Bellen over " + word);
      assertThat(everything(phone)).doesNotContain("Let op " + word);
    }
  }

  /** As it was: also with what the coach had not yet seen of what was handed over to her. */
  private void giveBack(TenantId there, List<String> all, List<JsonNode> unseen)
      throws IOException {
    Api coordinator = platform.api(there, "coordinator");
    Api coach = platform.api(there, "jobcoach2");
    String subject = platform.subject(there, "jobcoach2");
    List<String> left = caseload(coach);
    for (String participant : all) {
      if (!left.contains(participant)) {
        Map<String, Object> form = new HashMap<>();
        form.put("deelnemerId", participant);
        form.put("naarJobcoachId", subject);
        form.put("reden", WELL);
        unseen.stream()
            .filter(told -> told.get("deelnemers").findValuesAsText("id").contains(participant))
            .forEach(
                told -> {
                  form.put("reden", told.get("reden").asText());
                  form.put("overdrachtsnotitie", told.path("overdrachtsnotitie").asText(""));
                });
        JsonNode preview = coordinator.post("overdrachten/_voorbeeld", form).success();
        form.put("kenmerk", preview.get("kenmerk").asText());
        coordinator.post("overdrachten", form).success();
      }
    }
    for (JsonNode told : handOvers(coach)) {
      if (told.get("reden").asText().equals(WELL)) {
        coach.post("ik/overdrachten/" + told.get("id").asText() + "/_gezien", null);
      }
    }
  }

  @Test
  void seesACaseloadWhileItsCoachIsOnHolidayAndNoLonger() throws IOException {
    TenantId there = platform.second();
    String address = platform.address(there).toString();
    Api away = platform.api(there, "jobcoach");
    Api covering = platform.api(there, "jobcoach2");
    String word = word();
    String own = made(away.post("deelnemers", Map.of("voornaam", "Vakantie", "achternaam", word)));
    JsonNode due = away.post("contactmomenten", contact(own, word)).success();
    String page = address + "/deelnemers/" + own;
    LocalDate today = LocalDate.now(AMSTERDAM);
    try (Browser coach = Browser.onAPhone();
        Browser colleague = Browser.onALaptop()) {
      colleague.logIn(address, "jobcoach2").see("Vandaag");
      made(away.post("vervangingen", cover(there, today.plusDays(1), "Later " + word)));
      colleague.open(page).see("Deze pagina is er niet");

      coach.logIn(address, "jobcoach").see("Vandaag");
      coach.open(address + "/deelnemers/vervanging").see("Vervanging regelen");
      coach.pick("Wie vervangt", name(covering));
      coach.type("Laatste dag", TYPED_DAY.format(today.plusDays(3))).type("Waarom", "Nu " + word);
      String who = name(covering) + " vervangt " + name(away);
      coach.click("Vervanging vastleggen").see(who + ". Van ").see("Nu " + word);
      coach.picture("holiday-cover-on-a-phone");
      Accessibility.check(coach, "the covers of a coach");

      colleague.open(address + "/vandaag").see("Vandaag");
      seeAnywhere(
          colleague, "Bellen over " + word + ". Dat is voor vandaag. U vervangt " + name(away));
      colleague.open(address + "/deelnemers/begeleiding").see("Vakantie " + word);
      colleague.open(page).see("Bellen over " + word);

      coach.click(beside("Nu " + word, "Verwijderen"));
      coach.see("De collega ziet deze deelnemers dan niet meer.");
      coach.click(By.xpath("(//button[normalize-space(.)='Verwijderen'])[last()]"));
      coach.see("De vervanging is gestopt.");
      colleague.open(page).see("Deze pagina is er niet");
      colleague.open(address + "/deelnemers/begeleiding").see("Mijn deelnemers");
      assertThat(everything(colleague)).doesNotContain(word);
      colleague.open(address + "/vandaag").see("Vandaag");
      assertThat(everything(colleague)).doesNotContain(word);
    } finally {
      endCovers(away, word);
      away.delete("contactmomenten/" + due.get("id").asText(), due.get("versie").asLong());
    }
  }

  private static void endCovers(Api coach, String word) throws IOException {
    for (JsonNode one : coach.get("vervangingen").success().get("vervangingen")) {
      if (one.path("reden").asText("").contains(word)) {
        coach.delete("vervangingen/" + one.get("id").asText(), one.get("versie").asLong());
      }
    }
  }

  private Map<String, Object> cover(TenantId there, LocalDate first, String reason) {
    return Map.of(
        "vervangerId",
        platform.subject(there, "jobcoach2"),
        "eersteDag",
        first.toString(),
        "laatsteDag",
        first.plusDays(2).toString(),
        "reden",
        reason);
  }

  private static Map<String, Object> contact(String about, String word) {
    return Map.of(
        "vertrouwelijk",
        false,
        "deelnemerIds",
        List.of(about),
        "indicatieContactGelukt",
        true,
        "vervolgdatum",
        LocalDate.now(AMSTERDAM).toString(),
        "vervolg",
        "Bellen over " + word);
  }

  /** Whom a coach has of their own, not for a colleague. */
  private static List<String> caseload(Api coach) throws IOException {
    JsonNode all = coach.get("ik/begeleiding").success().get("deelnemers");
    return StreamSupport.stream(all.spliterator(), false)
        .filter(one -> !one.hasNonNull("vervangingVoor"))
        .map(one -> one.get("deelnemer").get("id").asText())
        .toList();
  }

  /** What was handed over to a coach who has not yet seen it. */
  private static List<JsonNode> handOvers(Api coach) throws IOException {
    JsonNode all = coach.get("ik/overdrachten").success().get("overdrachten");
    return StreamSupport.stream(all.spliterator(), false).toList();
  }

  private static String name(Api coach) throws IOException {
    return coach.get("ik").success().get("naam").asText();
  }

  /** All text of a page, also what is folded away. */
  private static String everything(Browser browser) {
    return String.valueOf(browser.told(EVERYTHING)).replace('\u00a0', ' ');
  }

  /** Waits until this stands on the page, be it folded away. */
  private static void seeAnywhere(Browser browser, String text) {
    browser
        .waiting("the text '" + text + "', be it folded away")
        .until(ignored -> everything(browser).contains(text));
  }

  /** The button with these words in the smallest part of the page that has this text as well. */
  private static By beside(String text, String words) {
    String button = "//button[normalize-space(.)='" + words + "']";
    return By.xpath("(//*[contains(., '" + text + "')][." + button + "])[last()]" + button);
  }

  private static String made(Api.Answer answer) throws IOException {
    return answer.success().get("id").asText();
  }

  private List<String> sorted(String word, String by) throws IOException {
    JsonNode found =
        platform
            .api(tenant, "coordinator")
            .post("deelnemers/_zoek", Map.of("zoekterm", word, "sortering", by))
            .success()
            .get("deelnemers");
    return StreamSupport.stream(found.spliterator(), false)
        .map(one -> one.get("achternaam").asText())
        .toList();
  }

  /** A name that nobody else has. */
  private static String word() {
    StringBuilder letters = new StringBuilder("X");
    for (char digit : UUID.randomUUID().toString().replace("-", "").substring(0, 9).toCharArray()) {
      letters.append((char) ('a' + Character.digit(digit, 16)));
    }
    return letters.toString();
  }
}
