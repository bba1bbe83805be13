package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
      By.xpath("//form//button[normalize-space(.)='Dossier openen']"
          + " | //*[contains(@class, 'form-actions')]//button[normalize-space(.)='Dossier openen']");

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
