package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.testing.Eventually;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A module that somebody else built comes and goes while the server runs: used for a group, taken
 * out, replaced by its second version. Nothing is started again in between.
 */
@Tag("server")
@ResourceLock(Shared.PLATFORM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ModuleIT {

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  private final LocalDate monday = today.with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
  private final RunningPlatform platform = RunningPlatform.shared();

  private Path modules = Path.of("");
  private Path first = Path.of("");
  private Path second = Path.of("");
  private String group = "";
  private String enrolment = "";

  @BeforeAll
  void aStrangerBuildsTwoVersions(@TempDir Path workshop) throws IOException {
    modules =
        platform.platform().settings().dataDir().resolve("liberty/servers/powervrouwen/modules");
    Path spi = StrangersModule.spi(platform.platform().settings().project());
    first = StrangersModule.build(Files.createDirectory(workshop.resolve("one")), spi, "1");
    second = StrangersModule.build(Files.createDirectory(workshop.resolve("two")), spi, "2");
  }

  @AfterAll
  void leavesNothingBehind() throws IOException {
    for (Path jar : new Path[] {first, second}) {
      Files.deleteIfExists(modules.resolve(jar.getFileName()));
    }
  }

  @Test
  @Order(0)
  void isRefusedUntilTheOperatorAllowsIt() throws IOException {
    Path jar = modules.resolve(first.getFileName());
    Files.copy(first, jar);
    try (Browser browser = Browser.onALaptop()) {
      browser.logIn("http://" + operator() + "/modules", "operator").see("breien-1.jar");
      browser.see("staat niet op de lijst van toegestane modules");
    }
    assertThat(versions()).isEmpty();
    Files.delete(jar);
  }

  @Test
  @Order(1)
  void aGroupUsesAModuleThatWasJustDroppedIn() throws IOException {
    assertThat(versions()).isEmpty();
    StrangersModule.drop(first, modules);
    theMunicipalityChoosesIt();
    await("1");

    Api api = api();
    group = newGroup(api);
    JsonNode sessions = change(api, plan("1")).get("bijeenkomsten");
    assertThat(sessions).hasSize(2);
    assertThat(sessions.get(0).get("titel").asText()).isEqualTo("Wol kiezen 1");
    String path = "bijeenkomsten/" + sessions.get(0).get("id").asText() + "/aanwezigheid";
    api.post(path + "/_restaanwezig", null).success();
    JsonNode progress = api.get("inschrijvingen/" + enrolment + "/voortgang").success();
    assertThat(progress.toString()).contains("Minstens 1 uur", "z-route-participatie");
  }

  @Test
  @Order(2)
  void withoutItsModuleAGroupGoesOnAndOnlyBeginningASeriesWaits() throws IOException {
    Files.delete(modules.resolve(first.getFileName()));
    await();

    Api api = api();
    JsonNode shown = api.get("groepen/" + group).success();
    assertThat(shown.get("leerplan").get("geladen").asBoolean()).isFalse();
    JsonNode sessions =
        api.get("groepen/" + group + "/bijeenkomsten").success().get("bijeenkomsten");
    assertThat(sessions).hasSize(2);
    String held = "bijeenkomsten/" + sessions.get(0).get("id").asText();
    api.post(held + "/aanwezigheid/_restaanwezig", null).success();
    Api.Answer refused = api.post("groepen/" + group + "/bijeenkomstenreeks/_voorbeeld", plan("1"));
    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.body()).contains("Samen breien 1");
  }

  @Test
  @Order(3)
  void theGroupGoesOnWithTheSecondVersion() throws IOException {
    StrangersModule.drop(second, modules);
    await("2");

    Api api = api();
    JsonNode sessions =
        change(api, Map.of("soort", "versie", "leerplanVersie", "2")).get("bijeenkomsten");
    assertThat(sessions.get(0).get("titel").asText()).isEqualTo("Wol kiezen 1"); // was held
    assertThat(sessions.get(1).get("titel").asText()).isEqualTo("Een sjaal 2");
    assertThat(api.get("groepen/" + group).success().get("leerplan").get("geladen").asBoolean())
        .isTrue();
  }

  @Test
  @Order(4)
  void bothVersionsServeSideBySide() throws IOException {
    StrangersModule.drop(first, modules);
    await("1", "2");
    assertThat(api().get("leerplannen/breien/versies/1").success().toString())
        .contains("Een sjaal 1");
    assertThat(api().get("leerplannen/breien/versies/2").success().toString())
        .contains("Een sjaal 2");
  }

  @Test
  @Order(5)
  void theOperatorReadsWhyABrokenJarIsRefused() throws IOException {
    Path broken = modules.resolve("kapot.jar");
    Files.writeString(broken, "this is no jar");
    StrangersModule.allow(broken, modules);
    try (Browser browser = Browser.onALaptop()) {
      browser.logIn("http://" + operator() + "/modules", "operator").see("kapot.jar");
      browser.see("breien-1.jar");
      Accessibility.check(browser, "the operator's modules");
      browser.picture("operator-modules");
    } finally {
      Files.delete(broken);
    }
    assertThat(api().get("leerplannen").success().toString()).contains("breien", "powervrouwen");
  }

  /** Its administrator adds the module to those that the municipality uses, once it is loaded. */
  private void theMunicipalityChoosesIt() throws IOException {
    String token = platform.token(platform.first(), "beheerder");
    JsonNode settings = platform.api(platform.first(), "beheerder").get("instellingen").success();
    JsonNode chosen = null;
    for (JsonNode setting : settings.get("instellingen")) {
      chosen = setting.get("naam").asText().equals("modules") ? setting : chosen;
    }
    String body =
        "{\"instellingen\":[{\"naam\":\"modules\",\"versie\":%d,\"waarde\":\"%s,breien\"}]}"
            .formatted(
                Objects.requireNonNull(chosen).get("versie").asLong(),
                chosen.get("waarde").asText());
    Wire wire = new Wire(platform.address(platform.first()));
    long end = System.nanoTime() + java.time.Duration.ofSeconds(15).toNanos();
    Wire.Answer answer;
    do {
      answer = wire.request("PUT", "/api/v1/instellingen").token(token).json(body).send();
      assertThat(System.nanoTime()).as(answer.body()).isLessThan(end);
    } while (answer.status() != 200);
  }

  private String operator() {
    return platform.platform().sites().stream()
        .filter(site -> site.tenant().value().equals("operator"))
        .findFirst()
        .orElseThrow()
        .host();
  }

  private String newGroup(Api api) throws IOException {
    String programme =
        made(api.post("programmas", Map.of("naam", "Breien", "startdatum", monday.toString())));
    String made =
        made(
            api.post(
                "groepen", Map.of("programmaId", programme, "naam", "Breigroep", "capaciteit", 5)));
    String participant =
        made(api.post("deelnemers", Map.of("voornaam", "Brei", "achternaam", "Verzonnen")));
    enrolment =
        made(
            api.post(
                "groepen/" + made + "/inschrijvingen",
                Map.of("deelnemerId", participant, "begindatum", monday.toString())));
    return made;
  }

  private Map<String, Object> plan(String version) {
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("soort", "leerplan");
    plan.put("leerplanId", "breien");
    plan.put("leerplanVersie", version);
    plan.put("begin", monday.toString());
    plan.put("weekdag", "maandag");
    plan.put("begintijd", "09:30");
    plan.put("eindtijd", "11:30");
    plan.put("kanaal", "zaal");
    plan.put("plaats", "Buurthuis De Proef");
    return plan;
  }

  private JsonNode change(Api api, Map<String, ?> wanted) throws IOException {
    String series = "groepen/" + group + "/bijeenkomstenreeks/";
    JsonNode shown = api.post(series + "_voorbeeld", wanted).success();
    Map<String, Object> order = new LinkedHashMap<>(wanted);
    order.put("vingerafdruk", shown.get("vingerafdruk").asText());
    return api.post(series + "_pastoe", order).success();
  }

  /** Waits until exactly these versions of the stranger's curriculum are loaded. */
  private void await(String... wanted) {
    Eventually.becomes("the versions that are loaded", this::versions, List.of(wanted)::equals);
  }

  private List<String> versions() throws IOException {
    List<String> versions = new ArrayList<>();
    for (JsonNode curriculum : api().get("leerplannen").success().get("leerplannen")) {
      if (curriculum.get("id").asText().equals("breien")) {
        versions.add(curriculum.get("versie").asText());
      }
    }
    Collections.sort(versions);
    return versions;
  }

  private Api api() {
    return platform.api(platform.first(), "coordinator");
  }

  private static String made(Api.Answer answer) throws IOException {
    return answer.success().get("id").asText();
  }
}
