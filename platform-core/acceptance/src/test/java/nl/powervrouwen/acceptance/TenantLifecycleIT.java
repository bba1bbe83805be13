package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Eventually;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;

/**
 * The whole life of a municipality that is in no file of the project: opened by the operator in a
 * browser, used, changed, taken along, closed and destroyed, while the others go on working.
 */
@Tag("server")
@ResourceLock(Shared.PLATFORM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TenantLifecycleIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TenantId NEW = new TenantId("den-bosch");
  private static final TenantId OPERATOR = new TenantId("operator");
  private static final String NAME = "Gemeente 's-Hertogenbosch";

  private final RunningPlatform platform = RunningPlatform.shared();
  private final TenantId neighbour = platform.first(); // before the new one is the first by name
  private final Register register = new Opening(platform.platform()).main().register();
  private String host = "";
  private String oldToken = "";

  @Test
  @Order(1)
  void opensFromAFileInTheOperatorsBrowser() throws IOException {
    Path pack = Files.createTempFile(Path.of("target").toAbsolutePath(), "pack-", ".zip");
    Files.write(pack, pack(NAME, "#1f4e79"));
    try (Browser browser = operator("/gemeenten/nieuw")) {
      browser.see("Met een pakket");
      browser.driver().findElement(By.cssSelector("input[type=file]")).sendKeys(pack.toString());
      browser.see("Dit wordt gemaakt").see(NAME);
      Accessibility.check(browser, "the preview of a new municipality");
      browser.picture("onboarding-preview");
      browser.click(button("Gemeente openen")).see("Openen of wijzigen");
      awaitNewest(OrderKind.APPLY, OrderState.DONE);
      browser.see("Klaar: open");
      Accessibility.check(browser, "the steps of an order");
      browser.picture("onboarding-done");
    }
    host = site().host();
  }

  @Test
  @Order(2)
  void isUsedInABrowser() throws IOException {
    String address = "http://" + host;
    try (Browser browser = Browser.onALaptop()) {
      browser.open(address).see(NAME);
      Accessibility.check(browser, "the login page of a new municipality");
      browser.picture("onboarding-login");
      browser.logIn(address, "coordinator").see("Vandaag");
      assertThat(browser.all(By.cssSelector("img[alt='Woordmerk van de proef']"))).isNotEmpty();
      browser.open(address + "/deelnemers/nieuw");
      browser.type("Voornaam", "Marwa").type("Achternaam", "Proefnaam");
      browser.click("Opslaan").see("Marwa Proefnaam");
    }
    oldToken = platform.token(NEW, "coordinator");
    JsonNode others = api(neighbour).post("deelnemers/_zoek", search()).success();
    assertThat(others.toString()).doesNotContain("Marwa");
    assertThat(found(api(NEW))).contains("Marwa");
  }

  @Test
  @Order(3)
  void showsWhatAChangedPackChangesBeforeItDoes() throws IOException {
    Wire operators = new Wire(platform.address(OPERATOR));
    String token = platform.token(OPERATOR, "operator");
    byte[] changed = pack("Gemeente Den Bosch", "#7a2e5d");

    Wire.Answer preview =
        operators
            .request("POST", "/api/v1/gemeenten/" + NEW + "/_voorbeeld")
            .token(token)
            .header("Content-Type", "application/zip")
            .bytes(changed)
            .send();
    assertThat(preview.status()).as(preview.body()).isEqualTo(200);
    assertThat(preview.body()).contains(NAME, "Gemeente Den Bosch");
    assertThat(site().displayName()).isEqualTo(NAME);

    apply(operators, token, changed, OrderState.DONE);
    assertThat(site().displayName()).isEqualTo("Gemeente Den Bosch");
    assertThat(site().brandColour()).isEqualTo("#7a2e5d");
    assertThat(found(api(NEW))).as("what stood there stays").contains("Marwa");

    Path folder = platform.platform().settings().dataDir().resolve("tenants");
    Path result = folder.resolve("nieuw.zip.result.txt");
    Files.write(Files.createDirectories(folder).resolve("nieuw.zip"), changed);
    Eventually.is("the folder's answer", () -> Files.exists(result));
    assertThat(result).content().contains("Er hoefde niets te gebeuren.");
  }

  @Test
  @Order(4)
  void isClosedForAWhileAndOpenedAgain() {
    ask(OrderKind.SUSPEND, null);
    Eventually.is("the doors are closed", () -> me(oldToken) == 503);
    ask(OrderKind.RESUME, null);
    Eventually.is("the doors are open again", () -> me(platform.token(NEW, "coordinator")) == 200);
  }

  @Test
  @Order(5)
  void leavesWithEverythingThatIsTheirs() throws Exception {
    ask(OrderKind.CLOSE, "6");

    Eventually.is("nobody lives at the address any more", () -> me(oldToken) == 421);
    Path export = export();
    try (ZipFile zip = new ZipFile(export.toFile())) {
      JsonNode manifest = JSON.readTree(bytes(zip, "manifest.json"));
      List<JsonNode> files = manifest.findParents("sha256");
      assertThat(files).hasSizeGreaterThan(20);
      for (JsonNode file : files) {
        String name = file.get("bestand").asText();
        assertThat(sha256(bytes(zip, name))).as(name).isEqualTo(file.get("sha256").asText());
      }
      String everything = everything(zip);
      assertThat(everything).contains("Marwa", "Proefnaam");
      assertThat(everything).doesNotContain(neighbour.value());
    }
  }

  @Test
  @Order(6)
  void isDestroyedWithACertificateWhenItHasItsExport() throws Exception {
    String digest = sha256(Files.readAllBytes(export()));

    try (Browser browser = operator("/gemeenten/" + NEW)) {
      browser.click("Vernietigen…").see("Dit kan niet worden teruggedraaid");
      Accessibility.check(browser, "the question before destroying");
      browser.picture("destroy");
      browser.type("SHA-256 van de export", digest);
      browser.type("Typ de korte naam van de gemeente", NEW.value());
      browser.click("Voorgoed vernietigen").see("Gegevens vernietigen");
      awaitNewest(OrderKind.DESTROY, OrderState.DONE);
      browser.see("Alles van Gemeente Den Bosch is vernietigd").click("Naar de gemeente");
      browser.see("Verklaring downloaden");
    }
    Wire.Answer certificate =
        new Wire(platform.address(OPERATOR))
            .request("GET", "/api/v1/gemeenten/" + NEW + "/verklaring")
            .token(platform.token(OPERATOR, "operator"))
            .send();
    assertThat(certificate.status()).isEqualTo(200);
    assertThat(certificate.body()).startsWith("%PDF");

    assertThat(register.destruction(NEW))
        .hasValueSatisfying(pdf -> assertThat(pdf).hasSizeGreaterThan(1000));
    assertThat(new Opening(platform.platform()).main().sites())
        .noneMatch(site -> site.tenant().equals(NEW));
    UUID again =
        register.ask(
            OrderKind.APPLY,
            null,
            pack(NAME, "#1f4e79"),
            null,
            OrderSource.COMMAND,
            "test",
            "Wie test");
    Eventually.is("the order ends", () -> register.order(again).orElseThrow().state().isEnd());
    assertThat(register.order(again).orElseThrow().state()).isEqualTo(OrderState.REFUSED);
    assertThat(api(neighbour).get("ik").status()).as("the others").isEqualTo(200);
  }

  /** Not the way back, which has the same words. */
  private static By button(String words) {
    return By.xpath("//*[self::button or self::vaadin-button][normalize-space(.)='" + words + "']");
  }

  private static byte[] pack(String name, String colour) throws IOException {
    String yaml =
        """
        pack: 1
        id: %s
        gemeentecode: "0796"
        name: "%s"
        host: den-bosch.localhost
        administrator:
          firstName: Bea
          lastName: Voorbeeld
          email: bea@voorbeeld.example
        modules: [powervrouwen, presentieoverzicht]
        logo:
          file: logo.svg
          alt: Woordmerk van de proef
        tokens: tokens.json
        """
            .formatted(NEW, name);
    String logo =
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 32" width="120" height="32">
          <circle cx="16" cy="16" r="12" fill="#1f4e79"/></svg>
        """;
    var bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file :
          Map.of(
                  "tenant.yaml",
                  yaml,
                  "logo.svg",
                  logo,
                  "tokens.json",
                  "{\"brand-colour\": {\"value\": \"" + colour + "\"}}")
              .entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private void apply(Wire operators, String token, byte[] pack, OrderState end) {
    Wire.Answer asked =
        operators
            .request("PUT", "/api/v1/gemeenten/" + NEW)
            .token(token)
            .header("Content-Type", "application/zip")
            .bytes(pack)
            .send();
    assertThat(asked.status()).as(asked.body()).isEqualTo(202);
    awaitNewest(OrderKind.APPLY, end);
  }

  private void ask(OrderKind kind, @Nullable String argument) {
    register.ask(kind, NEW, null, argument, OrderSource.COMMAND, "test", "Wie test");
    awaitNewest(kind, OrderState.DONE);
  }

  private void awaitNewest(OrderKind kind, OrderState end) {
    var newest =
        Eventually.becomes(
            kind + " ends", () -> register.orders(1).getFirst(), order -> order.state().isEnd());
    assertThat(newest.kind()).isEqualTo(kind);
    assertThat(newest.state()).as(String.valueOf(newest.outcome())).isEqualTo(end);
  }

  private Site site() {
    return platform.platform().site(NEW);
  }

  private int me(String token) {
    return new Wire(platform.platform().settings().httpPort(), host)
        .request("GET", "/api/v1/ik")
        .token(token)
        .send()
        .status();
  }

  private Browser operator(String path) {
    String address = platform.address(OPERATOR).toString();
    return Browser.onALaptop().logIn(address, "operator").see("Gemeenten").open(address + path);
  }

  private Api api(TenantId tenant) {
    return platform.api(tenant, "coordinator");
  }

  private static String found(Api api) throws IOException {
    return api.post("deelnemers/_zoek", search()).success().toString();
  }

  private static Map<String, Object> search() {
    return Map.of("zoekterm", "", "paginaGrootte", 200);
  }

  private Path export() throws IOException {
    Path folder = platform.platform().settings().dataDir().resolve("exports");
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> zips =
          files
              .filter(file -> file.toString().contains(NEW.value()))
              .filter(file -> file.toString().endsWith(".zip"))
              .toList();
      assertThat(zips).hasSize(1);
      return zips.getFirst();
    }
  }

  private static byte[] bytes(ZipFile zip, String name) throws IOException {
    try (InputStream content = zip.getInputStream(zip.getEntry(name))) {
      return content.readAllBytes();
    }
  }

  private static String everything(ZipFile zip) throws IOException {
    StringBuilder text = new StringBuilder();
    for (ZipEntry entry : zip.stream().toList()) {
      text.append(new String(bytes(zip, entry.getName()), StandardCharsets.UTF_8));
    }
    return text.toString();
  }

  private static String sha256(byte[] bytes) throws GeneralSecurityException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
