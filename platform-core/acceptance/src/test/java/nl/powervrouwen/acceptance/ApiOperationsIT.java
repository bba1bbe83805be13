package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Eventually;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Does every operation that the description names, and looks whether the answer is as described.
 * Which operations there are, the description says: a new one that is not done here fails.
 */
@Tag("server")
@ResourceLock(Shared.PLATFORM)
@ResourceLock(Shared.DEMO)
class ApiOperationsIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final TenantId OPERATOR = new TenantId("operator");
  private static final String NEW = "vlieland";
  private static final String NAME = "Gemeente Vlieland (proef)";
  private static final String PACK =
      """
      pack: 1
      id: vlieland
      gemeentecode: "0096"
      name: Gemeente Vlieland (proef)
      host: vlieland.localhost
      modules: [powervrouwen, presentieoverzicht]
      """;

  private final RunningPlatform platform = RunningPlatform.shared();
  private final LocalDate today = LocalDate.now(AMSTERDAM);
  private final Set<String> done = new TreeSet<>();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Map<String, Long> versions = new LinkedHashMap<>();
  private final JsonNode described;
  private Wire wire = new Wire(platform.address(platform.first()));
  private String token = platform.token(platform.first(), "coordinator");

  ApiOperationsIT() throws IOException {
    described = JSON.readTree(wire.request("GET", "/api/v1/openapi.json").send().body());
  }

  @Test
  void doesEveryOperationThatIsDescribed() throws Exception {
    readsTheDescription();
    makesAProgrammeAndGroups();
    registersParticipants();
    enrols();
    meets();
    recordsAttendance();
    hearsOfAbsence();
    writesContactsDown();
    hearsTheWarnings();
    sharesTheCoaching();
    readsFiles();
    keepsTheInburgering();
    keepsWhatWasDecidedAboutTheInburgering();
    keepsGoals();
    keepsTheCircumstances();
    readsNumbers();
    keepsResults();
    keepsMeasurements();
    plansASeries();
    keepsFreeDays();
    keepsCalendars();
    decides();
    wire = new Wire(platform.address(OPERATOR));
    token = platform.token(OPERATOR, "operator");
    opensAMunicipality();
    agreesWithWhoComesIn();
    closesAMunicipality();

    assertThat(undone()).as("operations that no test here does").isEmpty();
  }

  /** The second job coach of the demo sees somebody by a reason, and then for good. */
  private void sharesTheCoaching() throws IOException {
    String coordinator = token;
    token = platform.token(platform.first(), "jobcoach2");
    ids.put("second", does("GET", "/ik", null).get("medewerkerId").asText());
    JsonNode known =
        does("POST", "/deelnemers/_zoekbijcollegas", Map.of("naam", "Onbekend Nergens"));
    assertThat(known.get("bekendBijCollegas")).isEmpty();
    made(
        "inzageId",
        does(
            "POST",
            "/inzages",
            Map.of("deelnemerId", id("deelnemerId"), "reden", "Staat aan de balie.")));
    does("GET", "/inzages/{inzageId}", null);
    changes("DELETE", "/inzages/{inzageId}", null, versions.getOrDefault("inzageId", 0L));
    token = coordinator;
    assertThat(does("GET", "/inzages", null).get("inzages")).isNotEmpty();
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("deelnemerId", id("deelnemerId"));
    form.put("naarJobcoachId", id("second"));
    form.put("reden", "Ander rooster");
    form.put("kenmerk", does("POST", "/overdrachten/_voorbeeld", form).get("kenmerk").asText());
    assertThat(does("POST", "/overdrachten", form).get("aantalDeelnemers").asInt()).isEqualTo(1);
    assertThat(does("GET", "/deelnemers/{deelnemerId}/jobcoaches", null).get("jobcoaches"))
        .isNotEmpty();
    token = platform.token(platform.first(), "jobcoach2");
    JsonNode told = does("GET", "/ik/overdrachten", null).get("overdrachten").get(0);
    ids.put("overdrachtId", told.get("id").asText());
    does("POST", "/ik/overdrachten/{overdrachtId}/_gezien", null);
    token = platform.token(platform.first(), "jobcoach");
    String first = does("GET", "/ik", null).get("medewerkerId").asText();
    token = coordinator;
    made(
        "vervangingId",
        does(
            "POST",
            "/vervangingen",
            Map.of("afwezigId", first, "vervangerId", id("second"), "laatsteDag", day(7))));
    does("GET", "/vervangingen", null);
    does("GET", "/vervangingen/{vervangingId}", null);
    changes(
        "DELETE", "/vervangingen/{vervangingId}", null, versions.getOrDefault("vervangingId", 0L));
  }

  private void keepsTheInburgering() throws IOException {
    String file = "/deelnemers/{deelnemerId}/inburgering";
    does("GET", file, null);
    sent(
        "PUT",
        file,
        request("PUT", file).header("If-None-Match", "*"),
        Map.of("wet", "wet-2021", "kennisgeving", day(-20), "inschrijvingBrp", day(-20)));
    assertThat(does("GET", "/termijnen", null).get("termijnen")).isNotEmpty();
    made(
        "pipId",
        does(
            "POST",
            "/deelnemers/{deelnemerId}/pips",
            Map.of("dagtekening", day(-3), "leerroute", "Z")));
    changes("/pips/{pipId}", Map.of("dagtekening", day(-2), "leerroute", "B"));
    changes("DELETE", "/pips/{pipId}", null, versions.getOrDefault("pipId", 0L));
    keepsTheProgress();
  }

  private void keepsTheProgress() throws IOException {
    keeps(
        "examens",
        "examenId",
        Map.of("examendatum", day(-9), "onderdeel", "LE", "resultaat", "gezakt"),
        Map.of("examendatum", day(-8), "onderdeel", "SP", "resultaat", "geslaagd"));
    keeps(
        "voortgangsgesprekken",
        "voortgangsgesprekId",
        Map.of("geplandOp", day(4)),
        Map.of("gevoerdOp", day(0), "samenvatting", "Het gaat goed."));
    keeps(
        "gevolgde-uren",
        "urenId",
        Map.of("soort", "map-praktische-inzet", "eersteDag", day(-9), "bron", "deelnemer"),
        Map.of("soort", "pvt-activiteit", "eersteDag", day(-9), "uren", 3, "bron", "aanbieder"));
  }

  /** Records one, reads it, changes it and takes it away. */
  private void keeps(String list, String id, Map<String, ?> first, Map<String, ?> then)
      throws IOException {
    String one = "/" + list + "/{" + id + "}";
    made(id, does("POST", "/deelnemers/{deelnemerId}/" + list, first));
    does("GET", one, null);
    changes(one, then);
    assertThat(
            does("GET", "/deelnemers/{deelnemerId}/" + list, null)
                .get(list.replace("gevolgde-", "")))
        .hasSize(1);
    changes("DELETE", one, null, versions.getOrDefault(id, 0L));
  }

  private void keepsWhatWasDecidedAboutTheInburgering() throws IOException {
    String extensions = "/deelnemers/{deelnemerId}/verlengingen";
    Map<String, Object> granted =
        Map.of("grond", "bevalling", "oordeel", "toekenning", "datumOordeel", day(-5));
    made("verlengingId", does("POST", extensions, granted));
    assertThat(does("GET", extensions, null).get("verlengingen")).isNotEmpty();
    does("GET", "/verlengingen/{verlengingId}", null);
    changes("/verlengingen/{verlengingId}", Map.of("grond", "ziekte", "aangevraagdOp", day(-9)));
    changes(
        "DELETE", "/verlengingen/{verlengingId}", null, versions.getOrDefault("verlengingId", 0L));
    String exemptions = "/deelnemers/{deelnemerId}/vrijstellingen";
    Map<String, Object> asked = Map.of("soort", "gehele-ontheffing", "aangevraagdOp", day(-5));
    made("vrijstellingId", does("POST", exemptions, asked));
    assertThat(does("GET", exemptions, null).get("vrijstellingen")).isNotEmpty();
    does("GET", "/vrijstellingen/{vrijstellingId}", null);
    changes(
        "/vrijstellingen/{vrijstellingId}",
        Map.of("soort", "tijdelijke-vrijstelling", "oordeel", "afwijzing", "reden", "INS"));
    changes(
        "DELETE",
        "/vrijstellingen/{vrijstellingId}",
        null,
        versions.getOrDefault("vrijstellingId", 0L));
  }

  /** The oldest warning is put aside, and given again. */
  private void hearsTheWarnings() throws IOException {
    JsonNode warning = does("GET", "/signalen", null).get("signalen").get(0);
    String before = id("deelnemerId");
    ids.put("deelnemerId", warning.get("deelnemer").get("id").asText());
    ids.put("regel", warning.get("regel").asText());
    String ofParticipant = "/deelnemers/{deelnemerId}/signalen";
    made(
        "opzijId",
        does(
            "POST",
            ofParticipant + "/{regel}/_zetopzij",
            Map.of("reden", "Op reis", "totEnMet", day(3))));
    assertThat(does("GET", ofParticipant, null).get("opzijGezet")).isNotEmpty();
    changes("DELETE", "/opzijgezet/{opzijId}", null, versions.getOrDefault("opzijId", 0L));
    ids.put("deelnemerId", before);
  }

  private void keepsGoals() throws IOException {
    String goals = "/deelnemers/{deelnemerId}/doelen";
    Map<String, Object> goal =
        Map.of("eigenWoorden", "Ik wil fietsen.", "soort", "hoofddoel", "belangrijkste", true);
    made("doelId", does("POST", goals, goal));
    does("GET", "/doelen/{doelId}", null);
    Map<String, Object> step = Map.of("tekst", "Fiets lenen", "wie", "jobcoach");
    made("stapId", does("POST", "/doelen/{doelId}/stappen", step));
    does("GET", "/stappen/{stapId}", null);
    String fingerprint = does("GET", goals, null).get("vingerafdruk").asText();
    Map<String, Object> approval =
        Map.of("vingerafdruk", fingerprint, "ingestemdOp", day(0), "tolkAanwezig", false);
    made("instemmingId", does("POST", "/deelnemers/{deelnemerId}/instemmingen", approval));
    does("GET", "/instemmingen/{instemmingId}", null);
    changes("/stappen/{stapId}", Map.of("tekst", "Fiets kopen", "wie", "deelnemer"));
    assertThat(does("GET", goals, null).get("gewijzigdSindsInstemming")).hasSize(1);
    changes("POST", "/stappen/{stapId}/_meldgedaan", null, versions.getOrDefault("stapId", 0L));
    changes("POST", "/stappen/{stapId}/_meldnietgedaan", null, versions.getOrDefault("stapId", 0L));
    changes("DELETE", "/stappen/{stapId}", null, versions.getOrDefault("stapId", 0L));
    changes("/doelen/{doelId}", Map.of("eigenWoorden", "Ver fietsen", "soort", "hoofddoel"));
    changes("/doelen/{doelId}/stand", Map.of("stand", "bereikt", "standSinds", day(0)));
    changes("DELETE", "/doelen/{doelId}", null, versions.getOrDefault("doelId", 0L));
    changes(
        "DELETE", "/instemmingen/{instemmingId}", null, versions.getOrDefault("instemmingId", 0L));
    assertThat(does("GET", "/ik/stappen", null).has("stappen")).isTrue();
  }

  private void keepsTheCircumstances() throws IOException {
    Map<String, Object> partner = Map.of("naam", "Karim Voorbeeld", "relatie", "partner");
    of("huisgenootId", "huisgenoten", partner);
    changes("POST", "/huisgenoten/{huisgenootId}/_bekeken", null, version("huisgenootId"));
    JsonNode looked = does("GET", "/huisgenoten/{huisgenootId}", null);
    assertThat(looked.get("bekekenOp").asText()).isEqualTo(today.toString());
    changes("DELETE", "/huisgenoten/{huisgenootId}", null, version("huisgenootId"));
    Map<String, Object> buddy = Map.of("naam", "Riet Voorbeeld", "functie", "maatje");
    of("contactpersoonId", "contactpersonen", buddy);
    changes("DELETE", "/contactpersonen/{contactpersoonId}", null, version("contactpersoonId"));
    Map<String, Object> childcare =
        Map.of(
            "randvoorwaarde",
            "tijd",
            "nodigSinds",
            day(-9),
            "wieRegelt",
            "De deelnemer zelf",
            "uiterlijkOp",
            day(-1));
    of("randvoorwaardeId", "randvoorwaarden", childcare);
    does("GET", "/ik/randvoorwaarden", null);
    changes("DELETE", "/randvoorwaarden/{randvoorwaardeId}", null, version("randvoorwaardeId"));
  }

  private void readsNumbers() throws IOException {
    String path = "/deelnemers/{deelnemerId}/nummers";
    changes("PUT", path, Map.of("vNummer", "12 3456 7890"), Long.parseLong(tag(path)));
    assertThat(does("GET", path, null).get("vNummerGemaskeerd").asText()).endsWith("7890");
    JsonNode shown =
        does("POST", path + "/_toon", Map.of("soort", "v-nummer", "reden", "Nodig voor DUO"));
    assertThat(shown.get("nummer").asText()).isEqualTo("1234567890");
  }

  /** Adds one about a participant, reads it and the list it is in, and writes the same anew. */
  private void of(String name, String list, Map<String, Object> form) throws IOException {
    String path = "/" + list + "/{" + name + "}";
    made(name, does("POST", "/deelnemers/{deelnemerId}/" + list, form));
    assertThat(does("GET", "/deelnemers/{deelnemerId}/" + list, null).get(list)).isNotEmpty();
    does("GET", path, null);
    changes(path, form);
  }

  private long version(String name) {
    return versions.getOrDefault(name, 0L);
  }

  private void keepsResults() throws IOException {
    String results = "/deelnemers/{deelnemerId}/resultaten";
    made(
        "resultaatId",
        does(
            "POST",
            results,
            Map.of("soort", "proefplaatsing", "eersteDag", day(-100), "gaatDoor", "gaat-door")));
    assertThat(does("GET", results, null).get("resultaten")).hasSize(1);
    assertThat(does("GET", "/navragen", null).get("navragen").toString())
        .contains(id("resultaatId"));
    changes(
        "/resultaten/{resultaatId}",
        Map.of("soort", "tijdelijk-werk", "eersteDag", day(-110), "urenPerWeek", 12));
    changes(
        "POST",
        "/resultaten/{resultaatId}/_beantwoordnavraag",
        Map.of("gaatDoor", "niet-bekend", "gevraagdOp", day(-1)),
        versions.getOrDefault("resultaatId", 0L));
    JsonNode asked = does("GET", "/resultaten/{resultaatId}", null);
    assertThat(asked.get("gaatDoor").asText()).isEqualTo("niet-bekend");
    assertThat(asked.get("navraag").get(0).get("gevraagdOp").asText()).isEqualTo(day(-1));
    JsonNode all = does("GET", "/resultaten", null);
    assertThat(all.get("gevonden").asInt()).isPositive();
    assertThat(all.get("deelnemers").asInt())
        .isEqualTo(
            all.get("gevonden").asInt()
                + all.get("nogNiets").asInt()
                + all.get("nietBekend").asInt());
    changes("DELETE", "/resultaten/{resultaatId}", null, versions.getOrDefault("resultaatId", 0L));
  }

  private void keepsMeasurements() throws IOException {
    String measurements = "/deelnemers/{deelnemerId}/metingen";
    Map<String, Object> instrument =
        Map.of(
            "naam", "Allesmeter", "onderwerpen", List.of("Thuis"), "niveaus", List.of("nee", "ja"));
    made("instrumentId", does("POST", "/instrumenten", instrument));
    does("GET", "/instrumenten", null);
    does("GET", "/instrumenten/{instrumentId}", null);
    changes("/instrumenten/{instrumentId}", instrument);
    made(
        "metingId",
        does(
            "POST",
            measurements,
            Map.of(
                "moment",
                "begin",
                "gemetenOp",
                day(-9),
                "participatieladder",
                2,
                "scores",
                List.of(
                    Map.of("instrument", "Allesmeter", "onderwerp", "Thuis", "niveau", "ja")))));
    assertThat(does("GET", measurements, null).get("metingen")).hasSize(1);
    changes(
        "/metingen/{metingId}",
        Map.of("moment", "tussendoor", "gemetenOp", day(-8), "lezen", "A0"));
    assertThat(does("GET", "/metingen/{metingId}", null).get("lezen").asText()).isEqualTo("A0");
    changes("DELETE", "/metingen/{metingId}", null, versions.getOrDefault("metingId", 0L));
    changes(
        "DELETE", "/instrumenten/{instrumentId}", null, versions.getOrDefault("instrumentId", 0L));
  }

  private void readsTheDescription() throws IOException {
    does("GET", "/openapi.json", null);
    does("OPTIONS", "/openapi.json", null);
    does("GET", "/ik", null);
    JsonNode trainers = does("GET", "/medewerkers", null, "rol=trainer").get("medewerkers");
    ids.put("trainer", trainers.get(0).get("medewerkerId").asText());
  }

  private void makesAProgrammeAndGroups() throws IOException {
    Map<String, Object> programme = Map.of("naam", "Alles", "startdatum", day(-30));
    made("programmaId", does("POST", "/programmas", programme));
    does("GET", "/programmas", null);
    does("GET", "/programmas/{programmaId}", null);
    changes("/programmas/{programmaId}", programme);
    Map<String, Object> group = new LinkedHashMap<>(form());
    group.put("programmaId", id("programmaId"));
    made("other", does("POST", "/groepen", group));
    made("groepId", does("POST", "/groepen", group));
    does("GET", "/groepen", null, "programmaId=" + id("programmaId"));
    does("GET", "/groepen/{groepId}", null);
    changes("/groepen/{groepId}", form());
  }

  private Map<String, Object> form() {
    return Map.of("naam", "Alles", "capaciteit", 5, "trainerIds", List.of(id("trainer")));
  }

  private void registersParticipants() throws IOException {
    Map<String, Object> somebody = Map.of("voornaam", "Alles", "achternaam", "Voorbeeld");
    made("colleague", does("POST", "/deelnemers", somebody));
    made("deelnemerId", does("POST", "/deelnemers", somebody));
    changes("DELETE", "/deelnemers/{deelnemerId}", null, versions.getOrDefault("deelnemerId", 0L));
    made("deelnemerId", does("POST", "/deelnemers", somebody));
    does("GET", "/deelnemers", null, "paginaGrootte=1&sortering=-aanmelding&richting=vooruit");
    does("POST", "/deelnemers/_zoek", Map.of("zoekterm", "alles", "vanaf", id("deelnemerId")));
    does("GET", "/deelnemers/{deelnemerId}", null);
    changes("/deelnemers/{deelnemerId}", somebody);
  }

  private void enrols() throws IOException {
    Map<String, Object> applying =
        Map.of("deelnemerId", id("deelnemerId"), "aanmelddatum", day(-20));
    made("inschrijvingId", does("POST", "/groepen/{groepId}/aanmeldingen", applying));
    changes(
        "DELETE",
        "/inschrijvingen/{inschrijvingId}",
        null,
        versions.getOrDefault("inschrijvingId", 0L));
    made("inschrijvingId", does("POST", "/groepen/{groepId}/aanmeldingen", applying));
    changes("/inschrijvingen/{inschrijvingId}/fase", Map.of("fase", "wachtlijst"));
    assertThat(does("GET", "/groepen/{groepId}/wachtlijst", null).get("inschrijvingen")).hasSize(1);
    changes(
        "/inschrijvingen/{inschrijvingId}/fase",
        Map.of("fase", "ingeschreven", "begindatum", day(-20)));
    String first = id("inschrijvingId");
    Map<String, Object> enrolling = Map.of("deelnemerId", id("colleague"), "begindatum", day(-20));
    made("inschrijvingId", does("POST", "/groepen/{groepId}/inschrijvingen", enrolling));
    changes(
        "POST",
        "/inschrijvingen/{inschrijvingId}/_verplaats",
        Map.of("groepId", id("other"), "begindatum", day(-1)));
    ids.put("inschrijvingId", first);
    does("GET", "/inschrijvingen/{inschrijvingId}/geschiedenis", null);
    does("GET", "/groepen/{groepId}/inschrijvingen", null);
    does("GET", "/deelnemers/{deelnemerId}/inschrijvingen", null);
  }

  private void meets() throws IOException {
    Map<String, Object> session =
        Map.of(
            "titel",
            "Alles",
            "begin",
            day(-7) + "T09:30:00+00:00",
            "einde",
            day(-7) + "T11:30:00+00:00",
            "kanaal",
            "video",
            "vergaderlink",
            "https://video.voorbeeld.example/alles");
    made("bijeenkomstId", does("POST", "/groepen/{groepId}/bijeenkomsten", session));
    does("GET", "/groepen/{groepId}/bijeenkomsten", null);
    does("GET", "/bijeenkomsten", null, "van=" + day(-8) + "&tot=" + today);
    does("GET", "/bijeenkomsten/{bijeenkomstId}", null);
    changes("/bijeenkomsten/{bijeenkomstId}", session);
  }

  private void recordsAttendance() throws IOException {
    String line = "/bijeenkomsten/{bijeenkomstId}/aanwezigheid/{deelnemerId}";
    does("GET", "/bijeenkomsten/{bijeenkomstId}/aanwezigheid", null);
    changes("PUT", line, Map.of("aanwezigheid", "aanwezig", "minuten", 60), 0);
    long seen = does("GET", line, null).get("versie").asLong();
    changes("DELETE", line, null, seen);
    does("GET", line + "/geschiedenis", null);
    does(
        "POST",
        "/bijeenkomsten/{bijeenkomstId}/deelnemerslijst/_lees",
        Map.of("lijst", "Naam,Duur (minuten)\nAlles Voorbeeld,100\n"));
    long version = does("GET", line, null).get("versie").asLong();
    does(
        "POST",
        "/bijeenkomsten/{bijeenkomstId}/deelnemerslijst/_legvast",
        Map.of(
            "deelnemers",
            List.of(Map.of("deelnemerId", id("deelnemerId"), "versie", version, "minuten", 100))));
    does("POST", "/bijeenkomsten/{bijeenkomstId}/aanwezigheid/_berichtenover", null);
    does("POST", "/bijeenkomsten/{bijeenkomstId}/aanwezigheid/_restaanwezig", null);
    String walkIns = "/bijeenkomsten/{bijeenkomstId}/nieuwe-bezoekers";
    does("POST", walkIns, Map.of("naam", "Alles Nieuw"));
    assertThat(does("GET", walkIns, null).get("nieuweBezoekers")).hasSize(1);
    does("GET", "/bijeenkomsten/{bijeenkomstId}/status", null);
    changes("/bijeenkomsten/{bijeenkomstId}/status", Map.of("status", "afgesloten"));
  }

  private void hearsOfAbsence() throws IOException {
    Map<String, Object> session =
        Map.of(
            "titel",
            "Later",
            "begin",
            day(3) + "T09:30:00+00:00",
            "einde",
            day(3) + "T11:30:00+00:00",
            "kanaal",
            "zaal",
            "plaats",
            "Buurthuis De Proef");
    does("POST", "/groepen/{groepId}/bijeenkomsten", session);
    Map<String, Object> notice =
        Map.of(
            "groepId", id("groepId"),
            "deelnemerId", id("deelnemerId"),
            "eersteDag", day(2),
            "laatsteDag", day(4),
            "reden", "vervoer");
    made("berichtId", does("POST", "/berichten-van-afwezigheid", notice));
    changes(
        "DELETE",
        "/berichten-van-afwezigheid/{berichtId}",
        null,
        versions.getOrDefault("berichtId", 0L));
  }

  private void writesContactsDown() throws IOException {
    Map<String, Object> contact = new LinkedHashMap<>();
    contact.put("deelnemerIds", List.of(id("deelnemerId"), id("colleague")));
    contact.put("indicatieContactGelukt", true);
    contact.put("kanaal", "huisbezoek");
    contact.put("duurMinuten", 0);
    contact.put("inhoud", "De opvang is rond.");
    contact.put("vervolgdatum", today.toString());
    for (boolean confidential : List.of(false, true)) {
      Map<String, Object> written = new LinkedHashMap<>(contact);
      written.put("vertrouwelijk", confidential);
      made("contactmomentId", does("POST", "/contactmomenten", written));
    }
    JsonNode all = does("GET", "/deelnemers/{deelnemerId}/contactmomenten", null);
    assertThat(all.get("contactmomenten")).hasSize(2);
    does("GET", "/contactmomenten/{contactmomentId}", null);
    assertThat(does("GET", "/ik/opvolging", null).get("contactmomenten"))
        .hasSizeGreaterThanOrEqualTo(2);
    String coordinator = token;
    token = platform.token(platform.first(), "jobcoach");
    JsonNode coached = does("GET", "/ik/begeleiding", null).get("deelnemers");
    assertThat(coached.get(0).has("pogingen")).isTrue();
    token = coordinator;
    contact.put("inhoud", "Verbeterd.");
    changes("/contactmomenten/{contactmomentId}", contact);
    changes(
        "POST",
        "/contactmomenten/{contactmomentId}/_handelvervolgaf",
        null,
        versions.getOrDefault("contactmomentId", 0L));
    JsonNode now = does("GET", "/contactmomenten/{contactmomentId}", null);
    assertThat(now.get("vertrouwelijk").asBoolean()).isTrue();
    assertThat(now.get("vervolgAfgehandeldOp").asText()).isEqualTo(today.toString());
    assertThat(now.get("eerdereTeksten").get(0).get("tekst").asText())
        .isEqualTo("De opvang is rond.");
    changes(
        "DELETE",
        "/contactmomenten/{contactmomentId}",
        null,
        versions.getOrDefault("contactmomentId", 0L));
  }

  private void readsFiles() throws IOException {
    does("GET", "/groepen/{groepId}/aanwezigheid", null);
    does("GET", "/groepen/{groepId}/certificaten", null);
    does("GET", "/deelnemers/{deelnemerId}/aanwezigheid", null);
    JsonNode hours = does("GET", "/deelnemers/{deelnemerId}/uren", null, "van=" + day(-30));
    assertThat(hours.get("aanwezigMinuten").asInt()).isPositive();
    does("GET", "/inschrijvingen/{inschrijvingId}/voortgang", null);
    JsonNode known =
        does("GET", "/groepen/{groepId}/inschrijvingen", null).get("inschrijvingen").get(0);
    changes(
        "PUT",
        "/inschrijvingen/{inschrijvingId}/einde",
        Map.of("einddatum", today.toString(), "reden", "verhuisd"),
        known.get("versie").asLong());
    changes(
        "DELETE",
        "/inschrijvingen/{inschrijvingId}/einde",
        null,
        versions.getOrDefault("inschrijvingId", 0L));
  }

  private void plansASeries() throws IOException {
    JsonNode curriculum = does("GET", "/leerplannen", null).get("leerplannen").get(0);
    ids.put("leerplanId", curriculum.get("id").asText());
    ids.put("versie", curriculum.get("versie").asText());
    does("GET", "/leerplannen/{leerplanId}/versies/{versie}", null);
    ids.put("groepId", id("other"));
    Map<String, Object> wish = new LinkedHashMap<>();
    wish.put("soort", "leerplan");
    wish.put("leerplanId", id("leerplanId"));
    wish.put("leerplanVersie", id("versie"));
    wish.put("begin", day(7));
    wish.put("weekdag", "dinsdag");
    wish.put("begintijd", "09:30");
    wish.put("eindtijd", "12:00");
    wish.put("kanaal", "zaal");
    wish.put("plaats", "Buurthuis De Proef");
    JsonNode shown = does("POST", "/groepen/{groepId}/bijeenkomstenreeks/_voorbeeld", wish);
    wish.put("vingerafdruk", shown.get("vingerafdruk").asText());
    JsonNode planned = does("POST", "/groepen/{groepId}/bijeenkomstenreeks/_pastoe", wish);
    assertThat(planned.get("bijeenkomsten")).hasSameSizeAs(shown.get("bijeenkomsten"));
  }

  private void keepsFreeDays() throws IOException {
    Map<String, Object> days = Map.of("naam", "Alles", "eersteDag", "2033-02-01");
    made("vrijeDagenId", does("POST", "/vrije-dagen", days));
    does("GET", "/vrije-dagen", null);
    changes("/vrije-dagen/{vrijeDagenId}", days);
    changes(
        "DELETE", "/vrije-dagen/{vrijeDagenId}", null, versions.getOrDefault("vrijeDagenId", 0L));
    does("POST", "/vrije-dagen/_feestdagen", Map.of("jaar", 2033));
  }

  private void keepsCalendars() throws IOException {
    for (String owner : List.of("/ik", "/groepen/{groepId}")) {
      does("POST", owner + "/agenda-abonnement", null);
      JsonNode status = does("GET", owner + "/agenda-abonnement", null);
      assertThat(status.get("actief").asBoolean()).isTrue();
      does("DELETE", owner + "/agenda-abonnement", null);
    }
  }

  private void decides() throws IOException {
    token = platform.token(platform.first(), "beheerder");
    JsonNode setting = does("GET", "/instellingen", null).get("instellingen").get(1);
    does("PUT", "/instellingen", Map.of("instellingen", List.of(without(setting))));
    JsonNode lines = does("GET", "/logboek", null, "handeling=bestand-ophalen").get("regels");
    assertThat(lines.isArray()).isTrue();
  }

  private static Map<String, Object> without(JsonNode setting) {
    return Map.of(
        "naam", setting.get("naam").asText(),
        "versie", setting.get("versie").asInt(),
        "waarde", setting.get("waarde").asText());
  }

  private void opensAMunicipality() throws IOException {
    ids.put("gemeenteId", NEW);
    does("GET", "/gemeenten", null);
    ends(pack("POST", "/gemeenten"), "klaar");
    does("GET", "/gemeenten/{gemeenteId}", null);
    pack("POST", "/gemeenten/{gemeenteId}/_voorbeeld");
    ends(pack("PUT", "/gemeenten/{gemeenteId}"), "niets-te-doen");
    does("GET", "/gemeenten/{gemeenteId}/pack", null);
    ends(does("POST", "/gemeenten/{gemeenteId}/_opschorten", null), "klaar");
    ends(does("POST", "/gemeenten/{gemeenteId}/_hervatten", null), "klaar");
    // A machine whose pg_dump is older than the server is told so; the restore drill has a fit one.
    ends(does("POST", "/gemeenten/{gemeenteId}/_reservekopie", null), "klaar", "geweigerd");
  }

  /** The operator asks for another first administrator twice; the municipality answers. */
  private void agreesWithWhoComesIn() throws IOException {
    does("GET", "/gemeenten/{gemeenteId}", null);
    answers("_weigeren", "femke", "geweigerd");
    answers("_instemmen", "fenna", "klaar");
  }

  private void answers(String deed, String invited, String end) throws IOException {
    Wire operators = wire;
    String operator = token;
    TenantId tenant = new TenantId(NEW);
    wire = new Wire(platform.address(tenant));
    token = platform.token(tenant, "beheerder");
    // A node sees two seconds later that the municipality is open again.
    Eventually.is("open again", () -> request("GET", "/akkoorden").send().status() != 503);
    does("GET", "/akkoorden", null); // somebody of the municipality was here
    Wire municipality = wire;
    String beheerder = token;

    wire = operators;
    token = operator;
    String change =
        PACK
            + "administrator: {firstName: Proef, lastName: Voorbeeld, email: %s@voorbeeld.example}\n"
                .formatted(invited);
    JsonNode order = pack("PUT", "/gemeenten/{gemeenteId}", change);
    ids.put("opdrachtId", order.get("id").asText());
    Eventually.is("it waits", () -> status().equals("wacht-op-akkoord"));

    wire = municipality;
    token = beheerder;
    ids.put("akkoordId", order.get("id").asText());
    JsonNode asked = does("GET", "/akkoorden/{akkoordId}", null);
    Map<String, String> answer = new LinkedHashMap<>();
    answer.put("inhoud", asked.get("inhoud").asText());
    if (deed.equals("_weigeren")) {
      answer.put("reden", "Dit vroegen wij niet.");
    }
    does("POST", "/akkoorden/{akkoordId}/" + deed, answer);

    wire = operators;
    token = operator;
    ends(order, end);
  }

  private String status() {
    try {
      return does("GET", "/opdrachten/{opdrachtId}", null).get("status").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void closesAMunicipality() throws Exception {
    ends(
        does("POST", "/gemeenten/{gemeenteId}/_sluiten", Map.of("naam", NAME, "maanden", 1)),
        "klaar");
    ends(
        does(
            "POST",
            "/gemeenten/{gemeenteId}/_vernietigen",
            Map.of("id", NEW, "exportSha256", digestOfTheExport())),
        "klaar");
    does("GET", "/gemeenten/{gemeenteId}/verklaring", null);
  }

  private String digestOfTheExport() throws IOException, GeneralSecurityException {
    Path folder = platform.platform().settings().dataDir().resolve("exports");
    try (Stream<Path> files = Files.walk(folder)) {
      Path export =
          files
              .filter(file -> file.toString().contains(NEW) && file.toString().endsWith(".zip"))
              .findFirst()
              .orElseThrow();
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(export)));
    }
  }

  private void ends(JsonNode order, String... end) throws IOException {
    ids.put("opdrachtId", order.get("id").asText());
    JsonNode now =
        Eventually.becomes(
            "the order ends",
            () -> does("GET", "/opdrachten/{opdrachtId}", null),
            answer -> answer.has("uitkomst"));
    assertThat(now.get("status").asText()).as(now.toString()).isIn((Object[]) end);
  }

  private JsonNode does(String method, String path, @Nullable Object body, String... query)
      throws IOException {
    return sent(method, path, request(method, path, query), body);
  }

  /** Changes what was made or changed last, in the version that was seen. */
  private void changes(String path, Map<String, ?> body) throws IOException {
    changes("PUT", path, body);
  }

  private void changes(String method, String path, Map<String, ?> body) throws IOException {
    String name = path.replaceFirst(".*\\{(\\w+)}.*", "$1");
    long seen = versions.getOrDefault(name, 0L);
    if (path.endsWith("/status")) {
      seen = Long.parseLong(tag(path));
    }
    changes(method, path, body, seen);
  }

  private void changes(String method, String path, @Nullable Object body, long seen)
      throws IOException {
    Wire.Request request = request(method, path);
    if (seen == 0 && path.contains("/aanwezigheid/")) {
      request.header("If-None-Match", "*");
    } else {
      request.header("If-Match", "\"" + seen + "\"");
    }
    JsonNode changed = sent(method, path, request, body);
    if (changed.has("versie")) {
      versions.put(path.replaceFirst(".*\\{(\\w+)}.*", "$1"), changed.get("versie").asLong());
    }
  }

  private String tag(String path) {
    String tag = request("GET", path).send().header("ETag").getFirst();
    return tag.replace("\"", "");
  }

  private JsonNode pack(String method, String path) throws IOException {
    return pack(method, path, PACK);
  }

  private JsonNode pack(String method, String path, String yaml) throws IOException {
    Wire.Request request = request(method, path).header("Content-Type", "application/yaml");
    return answered(method, path, request.bytes(yaml.getBytes(StandardCharsets.UTF_8)).send());
  }

  private Wire.Request request(String method, String path, String... query) {
    String target = "/api/v1" + path;
    for (Map.Entry<String, String> id : ids.entrySet()) {
      target = target.replace("{" + id.getKey() + "}", id.getValue());
    }
    target += query.length == 0 ? "" : "?" + query[0];
    return wire.request(method, target).token(token);
  }

  private JsonNode sent(String method, String path, Wire.Request request, @Nullable Object body)
      throws IOException {
    if (body != null) {
      request.json(JSON.writeValueAsString(body));
    }
    return answered(method, path, request.send());
  }

  /** Looks whether the answer is the success that is described, and notes that it was done. */
  private JsonNode answered(String method, String path, Wire.Answer answer) throws IOException {
    String verb = method.toLowerCase(Locale.ROOT);
    JsonNode success =
        described.path("paths").path(path).path(verb).path("responses").path("" + answer.status());
    assertThat(answer.status()).as("%s %s: %s", method, path, answer.body()).isBetween(200, 299);
    assertThat(success.isMissingNode()).as("%s %s: %s", method, path, answer.status()).isFalse();
    success
        .path("headers")
        .fieldNames()
        .forEachRemaining(
            name -> assertThat(answer.header(name)).as("%s %s %s", method, path, name).hasSize(1));
    if (success.has("content")) {
      assertThat(answer.header("Content-Type").getFirst().replaceFirst(";.*", ""))
          .isEqualTo(success.get("content").fieldNames().next());
    }
    done.add(verb + " " + path);
    return success.path("content").has("application/json")
        ? JSON.readTree(answer.body())
        : JSON.createObjectNode();
  }

  private void made(String name, JsonNode made) {
    ids.put(name, made.get("id").asText());
    versions.put(name, made.get("versie").asLong());
  }

  private String id(String name) {
    String id = ids.get(name);
    if (id == null) {
      throw new AssertionError("Nothing made " + name);
    }
    return id;
  }

  private String day(int from) {
    return today.plusDays(from).toString();
  }

  /** What the description names and nothing here did. */
  private Set<String> undone() {
    Set<String> all = new TreeSet<>();
    described
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation -> {
                          if (operation.getValue().has("operationId")) {
                            all.add(operation.getKey() + " " + path.getKey());
                          }
                        }));
    assertThat(all).contains("get /deelnemers");
    all.removeAll(done);
    return all;
  }
}
