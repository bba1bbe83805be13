package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Eventually;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What opens persons is done by two people, in two browsers, and stands in the log. */
@Tag("server")
@ResourceLock(Shared.DEMO)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class SensitiveActionsIT {

  private final RunningPlatform platform = RunningPlatform.shared();
  private final TenantId tenant = platform.second();
  private Browser beheerder;
  private Browser privacyOfficer;

  @BeforeAll
  void twoPeople() {
    beheerder = Browser.onALaptop();
    beheerder.logIn(address("/vandaag"), "beheerder").see("Vandaag");
    privacyOfficer = Browser.onALaptop();
    privacyOfficer.logIn(address("/vandaag"), "privacy").see("Vandaag");
  }

  @AfterAll
  void goHome() {
    beheerder.close();
    privacyOfficer.close();
  }

  private String address(String path) {
    return platform.address(tenant).resolve(path).toString();
  }

  @Test
  @Order(1)
  void takesAllDataAlongWhenAColleagueAgreed() throws IOException {
    beheerder.open(address("/instellingen/meenemen")).see("Akkoord van een collega");
    assertThat(beheerder.text()).doesNotContain("Bestand maken");
    beheerder.type("Waarom is dit bestand nodig?", "Voor het archief");
    Accessibility.check(beheerder, "asking for an export");
    beheerder.click("Akkoord vragen").see("U hebt akkoord gevraagd");
    beheerder.see("Wacht op een collega");

    privacyOfficer.open(address("/vandaag")).see("vraagt uw akkoord");
    privacyOfficer.open(address("/instellingen/verzoeken")).see("Reden: Voor het archief");
    Accessibility.check(privacyOfficer, "requests");
    privacyOfficer.picture("requests");
    privacyOfficer.click("Akkoord").click("Ja, ik ga akkoord").see("U ging akkoord.");

    beheerder.open(address("/instellingen/meenemen")).see("Akkoord van");
    beheerder.click("Bestand maken").see("Schrijf deze wachtwoordzin op");
    String passphrase = "([a-z2-9]{4}-){5}[a-z2-9]{4}";
    assertThat(beheerder.text()).containsPattern(passphrase);
    beheerder.click("Sluiten").see("Downloaden");
    assertThat(beheerder.text()).doesNotContainPattern(passphrase);
    privacyOfficer.open(address("/vandaag")).see("heeft alle gegevens van de gemeente");
  }

  @Test
  @Order(2)
  void givesARoleWhenAColleagueAgreed() throws IOException {
    String account = address("/instellingen/medewerkers/" + platform.subject(tenant, "trainer"));
    beheerder.open(account).see("Opslaan");
    beheerder.click("Jobcoach").click("Opslaan").see("Een collega moet eerst akkoord geven");
    assertThat(roles()).containsExactly("trainer");
    beheerder.open(address("/instellingen/verzoeken")).see("krijgt de rol: jobcoach");
    assertThat(beheerder.text()).doesNotContain("Weigeren");

    privacyOfficer.open(address("/instellingen/verzoeken")).see("krijgt de rol: jobcoach");
    privacyOfficer.click("Akkoord").click("Ja, ik ga akkoord").see("De rol is gegeven.");
    assertThat(roles()).containsExactlyInAnyOrder("trainer", "jobcoach");

    beheerder.open(account).see("Opslaan");
    beheerder.click("Jobcoach").click("Opslaan").see("zijn gewijzigd");
    assertThat(roles()).containsExactly("trainer");
  }

  /** A token has its second alone: of the second in which the roles changed it is worth nothing. */
  private List<String> roles() throws IOException {
    Api.Answer me =
        Eventually.becomes(
            "a token of after the change",
            () -> platform.api(tenant, "trainer").get("ik"),
            answer -> answer.status() != 401);
    JsonNode roles = me.success().get("rollen");
    return StreamSupport.stream(roles.spliterator(), false).map(JsonNode::asText).toList();
  }

  @Test
  @Order(3)
  void findsWhatWasDoneAndWhatWasRefusedInTheLog() throws IOException {
    Api trainer = platform.api(tenant, "trainer");
    for (int i = 0; i < 30; i++) {
      assertThat(trainer.post("deelnemers", Map.of("achternaam", "X")).status()).isEqualTo(403);
    }
    String elsewhere = platform.token(platform.first(), "beheerder");
    assertThat(new Api(platform.address(tenant), elsewhere).get("ik").status()).isEqualTo(401);
    assertThat(trainer.get("logboek").status()).isEqualTo(403);

    JsonNode log = platform.api(tenant, "privacy").get("logboek").success();
    assertThat(outcomes(log, "Accounts.giveRoles")).contains("gedaan");
    assertThat(outcomes(log, "Exports.make")).containsExactly("gedaan");
    assertThat(outcomes(log, "Participants.register"))
        .hasSizeBetween(1, 2)
        .containsOnly("geweigerd-rol");
    assertThat(outcomes(log, "STRANGE_TOKEN")).containsOnly("geweigerd-deur").isNotEmpty();
    assertThat(log.toString()).contains("\"netwerkadres\":\"127.0.0.1\"");

    privacyOfficer.open(address("/instellingen/logboek")).see("Geweigerd: de rol ontbreekt");
    Accessibility.check(privacyOfficer, "the log");
    privacyOfficer.picture("log");
    privacyOfficer.choose("Handeling", "Een rol geven").click("Tonen");
    privacyOfficer.waiting("one kind of action").until(seen -> !showsRefusals());
    privacyOfficer.see("Gedaan");
  }

  private boolean showsRefusals() {
    return privacyOfficer.text().contains("Geweigerd: de rol ontbreekt");
  }

  private static List<String> outcomes(JsonNode log, String call) {
    return StreamSupport.stream(log.get("regels").spliterator(), false)
        .filter(line -> line.get("aanroep").asText().equals(call))
        .map(line -> line.get("afloop").asText())
        .toList();
  }
}
