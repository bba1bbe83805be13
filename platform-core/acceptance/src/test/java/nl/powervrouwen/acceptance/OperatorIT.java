package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import nl.powervrouwen.launcher.login.CodeFlow;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.onboarding.Monitoring;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.packs.PackReader;
import nl.powervrouwen.packs.TenantPack;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Eventually;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;

/** What who runs the platform can see of it: never a person. */
@Tag("server")
@ResourceLock(Shared.PLATFORM)
class OperatorIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final TenantId TYPED = new TenantId("schiermonnikoog");
  private static final String TYPED_HOST = TYPED + ".localhost";

  private final RunningPlatform platform = RunningPlatform.shared();
  private final TenantId operator = new TenantId("operator");
  private final Wire wire = new Wire(platform.address(operator));
  private final Wire here = new Wire(platform.address(platform.first()));

  @Test
  void listsTheMunicipalities() throws IOException {
    JsonNode list = platform.api(operator, "operator").get("gemeenten").success().get("gemeenten");

    assertThat(list)
        .extracting(one -> one.get("id").asText())
        .contains(platform.first().value(), platform.second().value());
  }

  @Test
  void showsFiguresToWhoHasTheSecretAndAtTheOperatorsOnly() {
    String secret =
        new SecretStore(platform.platform().settings().secretsDir()).obtain(Monitoring.SECRET);
    Wire.Answer figures = wire.request("GET", "/metrics").token(secret).send();

    assertThat(figures.status()).as(figures.body()).isEqualTo(200);
    assertThat(figures.body())
        .contains("powervrouwen_tenant_up{tenant=\"" + platform.first() + "\"} 1")
        .contains("powervrouwen_requests_seconds_count");
    assertThat(wire.request("GET", "/metrics").token("x").send().status()).isEqualTo(401);
    assertThat(wire.request("GET", "/metrics").send().status()).isEqualTo(401);
    assertThat(here.request("GET", "/metrics").token(secret).send().status()).isEqualTo(404);
  }

  @Test
  void writesTenantAndTraceBesideEachLineAndNeverWhoAsked() throws Exception {
    String token = platform.token(platform.first(), "coordinator");
    Wire.Answer answer =
        here.request("GET", "//deelnemers?naam=Geheim")
            .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
            .token(token)
            .send();

    assertThat(answer.header("Trace-Id")).containsExactly(TRACE);
    List<String> lines = traced();
    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(JSON.readTree(line).get("ext_tenant").asText())
                    .isEqualTo(platform.first().value()))
        .noneMatch(line -> line.contains("Geheim") || line.contains(token.substring(0, 40)))
        .noneMatch(line -> line.contains(platform.subject(platform.first(), "coordinator")));
  }

  @Test
  void tellsABalancerWhetherThisNodeWorksAndNothingAboutAMunicipality() throws IOException {
    Wire node = new Wire(platform.address(operator).getPort(), "localhost");
    for (String question : List.of("ready", "live", "started")) {
      Wire.Answer answer = node.request("GET", "/health/" + question).send();

      assertThat(answer.status()).as(question + " " + answer.body()).isEqualTo(200);
      assertThat(JSON.readTree(answer.body()).get("status").asText()).isEqualTo("UP");
      assertThat(answer.body())
          .doesNotContain(platform.first().value())
          .doesNotContain(platform.second().value())
          .doesNotContain("jdbc", "localhost", "127.0.0.1");
    }
    JsonNode checks =
        JSON.readTree(node.request("GET", "/health/ready").send().body()).get("checks");
    assertThat(checks)
        .extracting(check -> check.get("name").asText())
        .contains("platform-database", "logins");
  }

  @Test
  void countsALoginThatFailsAndMeasuresTheDatabase() throws IOException {
    TenantId tenant = platform.second();
    long before = measured(tenant).get("mislukteLogins").get("waarde").asLong();

    assertThatThrownBy(() -> new CodeFlow(platform.site(tenant).issuer()).token("trainer", "guess"))
        .isInstanceOf(CannotStart.class);

    JsonNode now = measured(tenant);
    assertThat(now.get("mislukteLogins").get("waarde").asLong()).isEqualTo(before + 1);
    assertThat(now.get("schijfBytes").get("waarde").asLong()).isGreaterThan(5_000_000);
    String secret =
        new SecretStore(platform.platform().settings().secretsDir()).obtain(Monitoring.SECRET);
    assertThat(wire.request("GET", "/metrics").token(secret).send().body())
        .contains("powervrouwen_tenant_failed_logins{tenant=\"" + tenant + "\"} " + (before + 1))
        .contains("powervrouwen_tenant_database_bytes{tenant=\"" + tenant + "\"}");
    try (Browser browser = operator("/gemeenten/" + tenant)) {
      browser
          .see("Mislukte logins (24 uur)")
          .see((before + 1) + " (gemeten: ")
          .see(" MB (gemeten: ");
      Accessibility.check(browser, "the page of a municipality");
    }
  }

  /** What the provisioner measured after an order that has nothing to do. */
  private JsonNode measured(TenantId tenant) {
    Instant asked = Instant.now();
    new Opening(platform.platform())
        .main()
        .register()
        .ask(OrderKind.MIGRATE, tenant, null, null, OrderSource.COMMAND, "test", "Wie test");
    Api api = platform.api(operator, "operator");
    return Eventually.becomes(
        tenant + " is measured",
        () -> api.get("gemeenten/" + tenant).success(),
        one -> {
          JsonNode at = one.path("mislukteLogins").path("gemetenOp");
          return !at.isMissingNode() && Instant.parse(at.asText()).isAfter(asked);
        });
  }

  @Test
  void opensAMunicipalityFromWhatWasTypedAndSavesTheSameAsAPack() throws IOException {
    try (Browser browser = operator("/gemeenten/nieuw/formulier/gemeente")) {
      browser.find(By.cssSelector("vaadin-combo-box input")).sendKeys("Schiermon");
      browser.click(By.xpath("//vaadin-combo-box-item[contains(., 'Schiermonnikoog (0088)')]"));
      browser
          .waiting("the proposed address")
          .until(driver -> value(browser, "Adres").equals(TYPED_HOST));
      browser.type("Naam op de schermen", "Gemeente Schiermonnikoog (proef)");
      browser.click("Verder").see("Eerste beheerder");
      browser.type("Voornaam", "Bea").type("Achternaam", "Voorbeeld");
      browser.type("E-mailadres", "bea@schiermonnikoog.example");
      browser.click("Verder").see("Bewaartermijnen");
      browser.click("Aantallen deelnemers");
      browser.type("Aanwezigheid", "24");
      browser.click("Verder").type("Hoofdkleur", "#1f4e79").see("Goed te lezen");
      browser.click("Voorbeeld bekijken").see("Dit wordt gemaakt").see("24 maanden");
      Accessibility.check(browser, "the preview of what was typed");
      TenantPack saved = saved(browser);

      browser.click(By.xpath("//button[normalize-space(.)='Gemeente openen']"));
      browser.see("Openen of wijzigen");
      awaitOpen();
      browser.see("Klaar: open");
      Register register = new Opening(platform.platform()).main().register();
      assertThat(saved).isEqualTo(read(register.pack(TYPED).orElseThrow()));
      assertThat(saved.displayName()).isEqualTo("Gemeente Schiermonnikoog (proef)");
      assertThat(saved.retention().keySet())
          .as("no term without a source or a choice")
          .containsExactlyInAnyOrder("participant-file", "attendance");
      assertThat(saved.sharing()).containsExactly("participants");
    }
  }

  private static TenantPack saved(Browser browser) {
    String file =
        (String)
            browser
                .driver()
                .executeAsyncScript(
                    """
                    const done = arguments[arguments.length - 1];
                    fetch(document.querySelector('a[download]').href)
                      .then(answer => answer.arrayBuffer())
                      .then(bytes => done(btoa(String.fromCharCode(...new Uint8Array(bytes)))));
                    """);
    return read(Base64.getDecoder().decode(file));
  }

  private static TenantPack read(byte[] zip) {
    return new PackReader().read(PackArchive.of("pack.zip", zip));
  }

  private void awaitOpen() {
    Register register = new Opening(platform.platform()).main().register();
    Order newest =
        Eventually.becomes(
            "it is open", () -> register.orders(1).getFirst(), order -> order.state().isEnd());
    assertThat(newest.state()).as(String.valueOf(newest.outcome())).isEqualTo(OrderState.DONE);
  }

  private static String value(Browser browser, String label) {
    return Objects.requireNonNullElse(
        browser
            .find(By.xpath("//*[label[normalize-space(.)='" + label + "']]/input"))
            .getDomProperty("value"),
        "");
  }

  private Browser operator(String path) {
    String address = platform.address(operator).toString();
    return Browser.onALaptop().logIn(address, "operator").see("Gemeenten").open(address + path);
  }

  /** The lines of the log that have our trace; they may come a moment later. */
  private List<String> traced() {
    Path log = platform.platform().settings().dataDir().resolve("logs/liberty/messages.log");
    return Eventually.becomes(
        "lines with our trace",
        () -> Files.readAllLines(log).stream().filter(line -> line.contains(TRACE)).toList(),
        lines -> !lines.isEmpty());
  }
}
