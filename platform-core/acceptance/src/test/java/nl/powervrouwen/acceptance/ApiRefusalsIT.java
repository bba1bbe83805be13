package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong input gets a clear answer that names the field, and nothing of it is saved. */
@Tag("server")
@ResourceLock(Shared.DEMO)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiRefusalsIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PARTICIPANTS = "/api/v1/deelnemers";

  private final RunningPlatform platform = RunningPlatform.shared();
  private final Wire wire = new Wire(platform.address(platform.second()));
  private final String token = platform.token(platform.second(), "coordinator");
  private final Api api = new Api(platform.address(platform.second()), token);
  private String participant = "";
  private String session = "";

  @BeforeAll
  void makeSomethingToChange() throws IOException {
    participant = made("deelnemers", Map.of("voornaam", "Testvrouw", "achternaam", "Weigering"));
    String programme =
        made("programmas", Map.of("naam", "Weigeringen", "startdatum", "2020-01-01"));
    String group =
        made("groepen", Map.of("programmaId", programme, "naam", "Weigeringen", "capaciteit", 1));
    made(
        "groepen/" + group + "/inschrijvingen",
        Map.of("deelnemerId", participant, "begindatum", "2020-01-01"));
    session =
        made(
            "groepen/" + group + "/bijeenkomsten",
            Map.of(
                "titel", "Weigeringen",
                "begin", "2020-01-08T09:30:00+01:00",
                "einde", "2020-01-08T12:00:00+01:00",
                "kanaal", "zaal"));
  }

  @ParameterizedTest
  @CsvSource({
    "bsn, 123456789, bsn.check",
    "bsn, 12, bsn.digits",
    "geboortedatum, 2026-02-30, field.date",
    "geboortedatum, 30-01-1990, field.date",
    "geboortedatum, 2990-01-01, date.future",
    "telefoon, bel mij, phone.shape",
    "email, voorbeeld, email.shape",
    "postcode, 0271 XX, postcode.shape",
    "achternaam, ' ', needed"
  })
  void namesTheFieldAndWhatWasExpected(String field, String value, String code) throws IOException {
    JsonNode error = onlyError(participant(field, JSON.writeValueAsString(value)));

    assertThat(error.get("veld").asText()).isEqualTo(field);
    assertThat(error.get("pointer").asText()).isEqualTo("#/" + field);
    assertThat(error.get("code").asText()).isEqualTo(code);
    assertThat(error.get("detail").asText()).hasSizeGreaterThan(15).doesNotContain("{");
  }

  @ParameterizedTest
  @CsvSource({
    "voornaam, 12, field.text",
    "voornaam, {\"a\":1}, field.text",
    "geboortedatum, 19900101, field.date",
    "randvoorwaarden, \"tolk\", field.list",
    "geslacht, \"V\", field.unknown"
  })
  void namesTheFieldThatHasTheWrongType(String field, String json, String code) throws IOException {
    JsonNode error = onlyError(participant(field, json));

    assertThat(error.get("veld").asText()).isEqualTo(field);
    assertThat(error.get("code").asText()).isEqualTo(code);
  }

  @Test
  void takesNoNameOf10000Characters() throws IOException {
    JsonNode error = onlyError(participant("achternaam", "\"" + "x".repeat(10_000) + "\""));

    assertThat(error.get("code").asText()).isEqualTo("text.too-long");
    assertThat(error.get("detail").asText()).contains("100").contains("10.000");
  }

  @Test
  void takesNoTextThatCannotBeKept() throws IOException {
    assertThat(onlyError(participant("voornaam", "\"a\\u0000b\"")).get("code").asText())
        .isEqualTo("field.characters");
    assertThat(onlyError(participant("voornaam", "\"\\ud800\"")).get("code").asText())
        .isEqualTo("field.characters");
  }

  @Test
  void keepsEveryScriptAsItWasTyped() throws IOException {
    String name = "Zoë أمينة Ægir 李 O'Brien-d'Été 🙂 <b>";
    JsonNode made = post(Map.of("voornaam", name, "achternaam", "Weigering"));

    assertThat(made.get("voornaam").asText()).isEqualTo(name);
    assertThat(api.get("deelnemers/" + made.get("id").asText()).success().get("voornaam").asText())
        .isEqualTo(name);
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() throws IOException {
    Wire.Answer answer =
        send(
            "POST",
            PARTICIPANTS,
            "{\"bsn\":\"123456789\",\"email\":\"x\",\"telefoon\":\"x\",\"postcode\":\"x\"}");

    assertThat(errors(answer, 400))
        .extracting(error -> error.get("veld").asText())
        .containsExactlyInAnyOrder("achternaam", "bsn", "email", "telefoon", "postcode");
  }

  @Test
  void savesNothingOfWhatIsRefused() throws IOException {
    String name = "Half" + UUID.randomUUID().toString().substring(0, 8);
    send(
        "POST",
        PARTICIPANTS,
        "{\"voornaam\":\"" + name + "\",\"achternaam\":\"Weigering\",\"bsn\":\"1\"}");

    assertThat(found(name)).isEmpty();
  }

  @Test
  void neverGivesABsnBack() throws IOException {
    JsonNode made = post(Map.of("voornaam", "Bsn", "achternaam", "Weigering", "bsn", "111222333"));
    Wire.Answer again =
        send(
            "POST",
            PARTICIPANTS,
            "{\"voornaam\":\"B\",\"achternaam\":\"W\",\"bsn\":\"111222333\"}");

    assertThat(made.toString()).doesNotContain("111222333");
    assertThat(made.get("bsnGemaskeerd").asText()).endsWith("2333");
    assertThat(errors(again, 409).getFirst().get("veld").asText()).isEqualTo("bsn");
    assertThat(again.body()).doesNotContain("111222333");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "{\"voornaam\"", "[]", "null", "{\"a\":1,\"a\":2}", "{} {}", "<a/>"})
  void explainsWhatIsNoJson(String body) throws IOException {
    assertThat(onlyError(send("POST", PARTICIPANTS, body)).get("in").asText()).isEqualTo("body");
  }

  @Test
  void explainsNestingWithoutEnd() throws IOException {
    String nested = "{\"a\":".repeat(8000) + "1" + "}".repeat(8000);

    assertThat(onlyError(send("POST", PARTICIPANTS, nested)).get("code").asText())
        .isEqualTo("body.json");
  }

  @Test
  void takesNoFileWhereTextIsExpected() {
    byte[] file = "--x\r\n\r\n%PDF-1.7\r\n--x--".getBytes(StandardCharsets.UTF_8);
    Wire.Answer form =
        wire.request("POST", PARTICIPANTS)
            .token(token)
            .header("Content-Type", "multipart/form-data; boundary=x")
            .bytes(file)
            .send();

    problem(form, 415);
    problem(
        wire.request("POST", PARTICIPANTS)
            .token(token)
            .header("Content-Type", "application/pdf")
            .bytes(file)
            .send(),
        415);
    assertThat(errorCodes(bytes(new byte[] {'{', (byte) 0xff, '}'}))).containsExactly("body.utf8");
  }

  @Test
  void takesNoBodyThatIsTooLarge() {
    problem(
        bytes(("{\"voornaam\":\"" + "x".repeat(100_000) + "\"}").getBytes(StandardCharsets.UTF_8)),
        413);
  }

  @Test
  void writesNothingButJson() {
    problem(
        wire.request("GET", PARTICIPANTS).token(token).header("Accept", "text/html").send(), 406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/deelnemers/3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f",
        "/api/v1/deelnemers/1",
        "/api/v1/deelnemers/1-1-1-1-1",
        "/api/v1/deelnemers/x'--",
        "/api/v1/groepen/3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f/inschrijvingen",
        "/api/v1/bestaat-niet",
        "/api/v1/deelnemers/",
        "/api/v2/deelnemers",
        "/api/"
      })
  void saysTheSameAboutEverythingThatIsNotThere(String path) {
    problem(wire.request("GET", path).token(token).send(), 404);
  }

  @Test
  void looksAtThePathBeforeTheBody() {
    problem(send("POST", "/api/v1/groepen/1/inschrijvingen", "{\"deelnemerId\":1}"), 404);
    problem(put(PARTICIPANTS + "/x'--", "\"1\"", "{\"voornaam\":1}"), 404);
  }

  @Test
  void saysWhichMethodsThereAre() {
    Wire.Answer answer = wire.request("DELETE", PARTICIPANTS).token(token).send();

    problem(answer, 405);
    assertThat(answer.header("Allow")).singleElement().asString().contains("GET", "POST");
  }

  @ParameterizedTest
  @CsvSource({
    "deelnemers?paginaGrootte=0, paginaGrootte, query.number",
    "deelnemers?paginaGrootte=veel, paginaGrootte, query.number",
    "deelnemers?vanaf=1, vanaf, field.id",
    "deelnemers?richting=links, richting, field.choice",
    "deelnemers?sortering=bsn, sortering, field.choice",
    "deelnemers?naam=Amina, naam, query.unknown",
    "deelnemers?sortering=naam&sortering=naam, sortering, query.twice",
    "bijeenkomsten?van=2026-01-01, tot, field.required",
    "bijeenkomsten?van=2026-02-30&tot=2026-03-01, van, field.date",
    "bijeenkomsten?van=2026-01-01&tot=2029-01-01, tot, period.too-long",
    "bijeenkomsten?van=2026-02-01&tot=2026-01-01, tot, end.before-start",
    "groepen?programmaId=1, programmaId, field.id",
    "medewerkers, rol, field.required",
    "medewerkers?rol=baas, rol, field.choice"
  })
  void namesTheParameter(String path, String parameter, String code) throws IOException {
    JsonNode error = onlyError(wire.request("GET", "/api/v1/" + path).token(token).send());

    assertThat(error.get("in").asText()).isEqualTo("query");
    assertThat(error.get("veld").asText()).isEqualTo(parameter);
    assertThat(error.get("code").asText()).isEqualTo(code);
  }

  @Test
  void changesNothingWithoutTheVersionThatWasSeen() {
    String path = PARTICIPANTS + "/" + participant;
    String body = "{\"voornaam\":\"Testvrouw\",\"achternaam\":\"Weigering\"}";

    problem(wire.request("PUT", path).token(token).json(body).send(), 428);
    problem(put(path, "*", body), 428);
    problem(put(path, "1", body), 400);
    Wire.Answer stale = put(path, "\"999\"", body);
    problem(stale, 412);
    assertThat(stale.header("ETag"))
        .isEqualTo(wire.request("GET", path).token(token).send().header("ETag"));
    problem(put(path, "W/\"1\"", body), 412);
  }

  @Test
  void recordsAttendanceOnlyOnWhatWasSeen() throws IOException {
    String path = "/api/v1/bijeenkomsten/" + session + "/aanwezigheid/" + participant;
    String there = "{\"aanwezigheid\":\"aanwezig\"}";

    problem(wire.request("PUT", path).token(token).json(there).send(), 428);
    problem(put(path, "\"5\"", there), 412);
    Wire.Answer first = firstTime(path, there);
    assertThat(first.status()).as(first.body()).isEqualTo(200);
    problem(firstTime(path, there), 412);
    String tag = first.header("ETag").getFirst();
    assertThat(errorCodes(put(path, tag, "{\"aanwezigheid\":\"aanwezig\",\"minuten\":9999}")))
        .containsExactly("number.range");
    assertThat(put(path, tag, "{\"aanwezigheid\":\"afwezig-met-bericht\"}").status())
        .isEqualTo(200);
    problem(wire.request("DELETE", path).token(token).header("If-Match", tag).send(), 412);
    JsonNode now = api.get(path.substring("/api/v1/".length())).success();
    assertThat(now.get("aanwezigheid").asText()).isEqualTo("afwezig-met-bericht");
  }

  @Test
  void refusesWhatDoesNotFitWithWhatStands() throws IOException {
    JsonNode other = post(Map.of("voornaam", "Vol", "achternaam", "Weigering"));
    String group = api.get("bijeenkomsten/" + session).success().get("groepId").asText();
    Wire.Answer full =
        send(
            "POST",
            "/api/v1/groepen/" + group + "/inschrijvingen",
            "{\"deelnemerId\":\"" + other.get("id").asText() + "\"}");

    assertThat(errors(full, 409).getFirst().get("code").asText()).isEqualTo("group.full");
  }

  @Test
  void readsWithoutChangingAnything() throws IOException {
    String before = api.get("deelnemers/" + participant).body();
    for (String path : List.of("", "/inschrijvingen")) {
      assertThat(api.get("deelnemers/" + participant + path).status()).isEqualTo(200);
    }
    assertThat(api.get("bijeenkomsten/" + session + "/aanwezigheid").status()).isEqualTo(200);

    assertThat(api.get("deelnemers/" + participant).body()).isEqualTo(before);
  }

  @Test
  void turnsThePagesForwardsAndBackwards() throws IOException {
    for (int i = 0; i < 3; i++) {
      post(Map.of("voornaam", "Bladzijde" + i, "achternaam", "Weigering"));
    }
    List<String> all = ids(page("deelnemers?paginaGrootte=200"));
    List<String> turned = new ArrayList<>();
    JsonNode page = page("deelnemers?paginaGrootte=2");
    assertThat(page.has("vorige")).isFalse();
    while (true) {
      turned.addAll(ids(page));
      if (!page.has("volgende")) {
        break;
      }
      page = page("deelnemers?paginaGrootte=2&vanaf=" + page.get("volgende").asText());
    }

    assertThat(turned).startsWith(all.toArray(String[]::new)).doesNotHaveDuplicates();
    JsonNode back =
        page("deelnemers?paginaGrootte=2&richting=terug&vanaf=" + page.get("vorige").asText());
    assertThat(ids(back)).hasSize(2).doesNotContainAnyElementsOf(ids(page));
  }

  private JsonNode page(String path) throws IOException {
    return api.get(path).success();
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.get("deelnemers").forEach(row -> ids.add(row.get("id").asText()));
    return ids;
  }

  private List<String> found(String words) throws IOException {
    return ids(api.post("deelnemers/_zoek", Map.of("zoekterm", words)).success());
  }

  /** A participant who is right but for one field. */
  private Wire.Answer participant(String field, String json) {
    String rest =
        (field.equals("voornaam") ? "" : ",\"voornaam\":\"Testvrouw\"")
            + (field.equals("achternaam") ? "" : ",\"achternaam\":\"Weigering\"");
    return send("POST", PARTICIPANTS, "{\"" + field + "\":" + json + rest + "}");
  }

  private JsonNode post(Map<String, ?> body) throws IOException {
    return api.post("deelnemers", body).success();
  }

  private String made(String path, Map<String, ?> body) throws IOException {
    return api.post(path, body).success().get("id").asText();
  }

  private Wire.Answer send(String method, String path, String body) {
    return wire.request(method, path).token(token).json(body).send();
  }

  private Wire.Answer put(String path, String tag, String body) {
    return wire.request("PUT", path).token(token).header("If-Match", tag).json(body).send();
  }

  private Wire.Answer firstTime(String path, String body) {
    return wire.request("PUT", path).token(token).header("If-None-Match", "*").json(body).send();
  }

  private Wire.Answer bytes(byte[] body) {
    return wire.request("POST", PARTICIPANTS)
        .token(token)
        .header("Content-Type", "application/json")
        .bytes(body)
        .send();
  }

  private static List<String> errorCodes(Wire.Answer answer) {
    try {
      return errors(answer, 400).stream().map(error -> error.get("code").asText()).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode onlyError(Wire.Answer answer) throws IOException {
    List<JsonNode> errors = errors(answer, 400);
    assertThat(errors).as(answer.body()).hasSize(1);
    return errors.getFirst();
  }

  private static List<JsonNode> errors(Wire.Answer answer, int status) throws IOException {
    problem(answer, status);
    List<JsonNode> errors = new ArrayList<>();
    JSON.readTree(answer.body()).path("errors").forEach(errors::add);
    return errors;
  }

  /** Every refusal is a problem document that is complete and tells nobody's id. */
  private static void problem(Wire.Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).containsExactly("application/problem+json");
    assertThat(answer.header("API-Version")).containsExactly("1.0.0");
    assertThat(answer.header("Content-Language")).containsExactly("nl");
    try {
      JsonNode json = JSON.readTree(answer.body());
      assertThat(json.get("status").asInt()).isEqualTo(status);
      assertThat(json.get("type").asText()).isEqualTo("about:blank");
      assertThat(json.get("title").asText()).isNotBlank();
      assertThat(json.get("detail").asText()).isNotBlank();
      assertThat(json.get("instance").asText()).startsWith("urn:uuid:");
    } catch (IOException e) {
      throw new AssertionError("No JSON: " + answer.body(), e);
    }
  }
}
