package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.powervrouwen.acceptance.ApiDescription.Operation;
import nl.powervrouwen.tenancy.TenantId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every operation of the API: what one municipality wrote, another can't reach. */
@Tag("server")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiIsolationIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final RunningPlatform platform = RunningPlatform.shared();
  private final TenantId here = platform.first();
  private final TenantId elsewhere = platform.second();
  private final Wire hereWire = new Wire(platform.address(here));
  private final Wire elsewhereWire = new Wire(platform.address(elsewhere));
  private final String hereToken = platform.token(here, "coordinator");
  private final String elsewhereToken = platform.token(elsewhere, "coordinator");
  private final String moneyToken = platform.token(here, "controller");
  private final TenantId operator = new TenantId("operator");
  private final Wire operatorWire = new Wire(platform.address(operator));
  private final String operatorToken = platform.token(operator, "operator");
  private final Map<String, String> hereIds = ids();

  Stream<Operation> operations() {
    return everywhere().filter(operation -> !operation.isOperators());
  }

  Stream<Operation> operationsOfTheOperator() {
    return everywhere().filter(Operation::isOperators);
  }

  private Stream<Operation> everywhere() {
    return new ApiDescription(hereWire.request("GET", "/api/v1/openapi.json").send().body())
        .operations().stream();
  }

  Stream<Operation> operationsAboutSomething() {
    return operations()
        .filter(Operation::namesSomething)
        .filter(operation -> !operation.path().startsWith("/leerplannen")); // nobody's own
  }

  Stream<Operation> lists() {
    return operations()
        .filter(operation -> !operation.namesSomething() && operation.method().equals("GET"))
        .filter(operation -> !operation.path().startsWith("/ik/"));
  }

  Stream<Operation> operationsOfPeople() {
    return operations()
        .filter(operation -> !operation.path().startsWith("/ik"))
        .filter(operation -> !operation.path().startsWith("/leerplannen"))
        .filter(operation -> !operation.path().startsWith("/vrije-dagen"));
  }

  @Test
  void walksSomethingAtAll() {
    assertThat(operations()).hasSizeGreaterThan(25);
    assertThat(operationsAboutSomething()).hasSizeGreaterThan(18);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void asksEverybodyToLogIn(Operation operation) {
    Wire.Answer answer = operation.about(hereWire, hereIds).send();

    refused(answer, 401);
    assertThat(answer.header("WWW-Authenticate")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void takesNoTokenOfAnotherMunicipality(Operation operation) {
    refused(operation.about(elsewhereWire, hereIds).token(hereToken).send(), 401);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void takesNoTokenThatSomebodyChanged(Operation operation) {
    refused(operation.about(elsewhereWire, hereIds).token(forged(hereToken)).send(), 401);
    refused(operation.about(hereWire, hereIds).token(unsigned(hereToken)).send(), 401);
  }

  @ParameterizedTest
  @MethodSource("operationsOfTheOperator")
  void hasNothingOfTheOperatorAtAMunicipality(Operation operation) {
    refused(operation.about(hereWire, madeUp()).send(), 401);
    for (String token : List.of(hereToken, moneyToken, platform.token(here, "beheerder"))) {
      refused(operation.about(hereWire, madeUp()).token(token).send(), 404);
    }
    refused(operation.about(hereWire, madeUp()).token(operatorToken).send(), 401);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void hasNothingOfAMunicipalityAtTheOperator(Operation operation) {
    refused(operation.about(operatorWire, hereIds).token(operatorToken).send(), 404);
    refused(operation.about(operatorWire, hereIds).token(hereToken).send(), 401);
  }

  @ParameterizedTest
  @MethodSource("operationsAboutSomething")
  void findsNothingOfAnotherMunicipality(Operation operation) throws IOException {
    Wire.Answer theirs = operation.about(elsewhereWire, hereIds).token(elsewhereToken).send();
    Wire.Answer nobodys = operation.about(elsewhereWire, madeUp()).token(elsewhereToken).send();

    refused(theirs, 404);
    assertThat(withoutInstance(theirs)).isEqualTo(withoutInstance(nobodys));
    assertThat(names(theirs)).isEqualTo(names(nobodys));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void listsNothingOfAnotherMunicipality(Operation operation) {
    Wire.Answer answer = operation.about(elsewhereWire, hereIds).token(elsewhereToken).send();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(owned()).noneMatch(answer.body()::contains);
  }

  @ParameterizedTest
  @MethodSource("operationsOfPeople")
  void showsNobodyToWhoWorksWithMoney(Operation operation) {
    refused(operation.about(hereWire, hereIds).token(moneyToken).send(), 403);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void keepsNoSessionAndTellsItsVersion(Operation operation) {
    Wire.Answer answer = operation.about(elsewhereWire, madeUp()).token(moneyToken).send();

    assertThat(answer.header("API-Version")).containsExactly("1.0.0");
    assertThat(answer.header("Set-Cookie")).isEmpty();
    assertThat(answer.header("Cache-Control")).containsExactly("no-store");
  }

  @Test
  void searchesOnlyAtHome() {
    String words = "{\"zoekterm\":\"\",\"paginaGrootte\":200}";
    Wire.Answer answer =
        elsewhereWire
            .request("POST", "/api/v1/deelnemers/_zoek")
            .token(elsewhereToken)
            .json(words)
            .send();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(owned()).noneMatch(answer.body()::contains);
  }

  @Test
  void turnsNoPageAroundAnothersParticipant() throws IOException {
    Wire.Answer theirs = pageFrom(hereIds.getOrDefault("vanaf", ""));
    Wire.Answer nobodys = pageFrom(UUID.randomUUID().toString());

    refused(theirs, 404);
    assertThat(withoutInstance(theirs)).isEqualTo(withoutInstance(nobodys));
  }

  private Wire.Answer pageFrom(String participant) {
    return elsewhereWire
        .request("GET", "/api/v1/deelnemers?vanaf=" + participant)
        .token(elsewhereToken)
        .send();
  }

  /** The ids of what the first municipality has; a curriculum's name is nobody's. */
  private List<String> owned() {
    return hereIds.entrySet().stream()
        .filter(id -> !id.getKey().equals("leerplanId") && !id.getKey().equals("versie"))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static void refused(Wire.Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).containsExactly("application/problem+json");
    assertThat(answer.header("API-Version")).containsExactly("1.0.0");
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  private static JsonNode withoutInstance(Wire.Answer answer) throws IOException {
    var json = (ObjectNode) JSON.readTree(answer.body());
    json.remove("instance");
    return json;
  }

  private static List<String> names(Wire.Answer answer) {
    return answer.headers().stream().map(header -> header.replaceFirst(":.*", "")).toList();
  }

  /** The claims of a token, with another municipality's issuer put in. */
  private String forged(String token) {
    return changed(token, here.value(), elsewhere.value());
  }

  private static String changed(String token, String from, String to) {
    String[] parts = token.split("\\.", -1);
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    return parts[0] + "." + base64(claims.replace(from, to)) + "." + parts[2];
  }

  private static String unsigned(String token) {
    return base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + token.split("\\.", -1)[1] + ".";
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> madeUp() {
    Map<String, String> ids = new HashMap<>();
    for (String name :
        List.of(
            "deelnemerId",
            "programmaId",
            "groepId",
            "inschrijvingId",
            "bijeenkomstId",
            "vrijeDagenId",
            "vanaf")) {
      ids.put(name, UUID.randomUUID().toString());
    }
    ids.put("leerplanId", "powervrouwen");
    ids.put("versie", "1");
    ids.put("gemeenteId", "voorbeeldstad");
    ids.put("opdrachtId", UUID.randomUUID().toString());
    return ids;
  }

  /** One of everything that the first municipality has. */
  private Map<String, String> ids() {
    try {
      Api api = new Api(platform.address(here), hereToken);
      String programme = first(api, "programmas", "programmas");
      String group = first(api, "groepen?programmaId=" + programme, "groepen");
      JsonNode enrolment =
          api.get("groepen/" + group + "/inschrijvingen").success().get("inschrijvingen").get(0);
      String meeting = first(api, "groepen/" + group + "/bijeenkomsten", "bijeenkomsten");
      String woman = enrolment.get("deelnemer").get("id").asText();
      return Map.of(
          "programmaId", programme,
          "groepId", group,
          "inschrijvingId", enrolment.get("id").asText(),
          "bijeenkomstId", meeting,
          "deelnemerId", woman,
          "vrijeDagenId", first(api, "vrije-dagen", "vrijeDagen"),
          "leerplanId", "powervrouwen",
          "versie", "1",
          "vanaf", woman);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String first(Api api, String path, String list) throws IOException {
    return api.get(path).success().get(list).get(0).get("id").asText();
  }
}
