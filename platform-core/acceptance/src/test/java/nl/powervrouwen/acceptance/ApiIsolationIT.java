package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.powervrouwen.acceptance.ApiDescription.Operation;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks every operation of the API: what one municipality wrote, another can't reach. There are
 * three of them, and the third is in no file of the project: it is opened here, while the platform
 * works, on a PostgreSQL server of its own.
 */
@Tag("server")
@ResourceLock(Shared.PLATFORM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiIsolationIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a coordinator does not see at home. */
  private static final List<String> FOR_DECIDERS = List.of("/akkoorden", "/logboek");

  /** What a job coach does, and who coordinates does not. */
  private static final Set<String> FOR_COACHES =
      Set.of("POST /inzages", "POST /ik/overdrachten/{overdrachtId}/_gezien");

  private final RunningPlatform platform = RunningPlatform.shared();
  private final TenantId third = platform.third();
  private final List<Home> homes =
      Stream.of(platform.first(), platform.second(), third).map(Home::new).toList();
  private final Home here = homes.getFirst();
  private final Home elsewhere = homes.get(1);
  private final String moneyToken = platform.token(here.tenant, "controller");
  private final TenantId operator = new TenantId("operator");
  private final Wire operatorWire = new Wire(platform.address(operator));
  private final String operatorToken = platform.token(operator, "operator");

  /** A municipality with one of everything. */
  final class Home {
    private final TenantId tenant;
    private final Wire wire;
    private final String token;
    private final String decider;
    private final String coach;
    private final Map<String, String> ids;

    Home(TenantId tenant) {
      this.tenant = tenant;
      this.wire = new Wire(platform.address(tenant));
      this.token = platform.token(tenant, "coordinator");
      this.decider = platform.token(tenant, "beheerder");
      this.coach = platform.token(tenant, "jobcoach");
      this.ids = ids(tenant, token, decider);
    }

    /** Of somebody who may do this at home. */
    String token(Operation operation) {
      if (FOR_COACHES.contains(operation.method() + " " + operation.path())) {
        return coach;
      }
      return FOR_DECIDERS.stream().anyMatch(operation.path()::startsWith) ? decider : token;
    }

    @Override
    public String toString() {
      return tenant.value();
    }
  }

  /** An operation that is tried at the second municipality with what the first one has. */
  record Try(Operation operation, Home here, Home elsewhere) {
    @Override
    public String toString() {
      return here + " at " + elsewhere + ": " + operation;
    }
  }

  /** Each of the three at each of the others. */
  private Stream<Try> everywhere(Stream<Operation> operations) {
    return operations.flatMap(
        operation ->
            homes.stream()
                .flatMap(
                    one ->
                        homes.stream()
                            .filter(other -> other != one)
                            .map(other -> new Try(operation, one, other))));
  }

  /** Each of the three at the next. */
  Stream<Try> tries() {
    return operations()
        .flatMap(
            operation ->
                IntStream.range(0, homes.size())
                    .mapToObj(
                        i -> new Try(operation, homes.get(i), homes.get((i + 1) % homes.size()))));
  }

  Stream<Try> triesAboutSomething() {
    return everywhere(operationsAboutSomething());
  }

  Stream<Try> triesOfLists() {
    return everywhere(lists());
  }

  Stream<Operation> operations() {
    return described().filter(operation -> !operation.isOperators());
  }

  Stream<Operation> operationsOfTheOperator() {
    return described().filter(Operation::isOperators);
  }

  private Stream<Operation> described() {
    return new ApiDescription(here.wire.request("GET", "/api/v1/openapi.json").send().body())
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
        .filter(operation -> !operation.path().startsWith("/instellingen"))
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
    Wire.Answer answer = operation.about(here.wire, here.ids).send();

    refused(answer, 401);
    assertThat(answer.header("WWW-Authenticate")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("tries")
  void takesNoTokenOfAnotherMunicipality(Try attempt) {
    refused(
        attempt
            .operation
            .about(attempt.elsewhere.wire, attempt.here.ids)
            .token(attempt.here.token(attempt.operation))
            .send(),
        401);
  }

  @ParameterizedTest
  @MethodSource("tries")
  void takesNoTokenThatSomebodyChanged(Try attempt) {
    Home from = attempt.here;
    Home to = attempt.elsewhere;
    String own = from.token(attempt.operation);
    String forged = changed(own, from.tenant.value(), to.tenant.value());
    refused(attempt.operation.about(to.wire, from.ids).token(forged).send(), 401);
    refused(attempt.operation.about(from.wire, from.ids).token(unsigned(own)).send(), 401);
  }

  @ParameterizedTest
  @MethodSource("operationsOfTheOperator")
  void hasNothingOfTheOperatorAtAMunicipality(Operation operation) {
    refused(operation.about(here.wire, madeUp()).send(), 401);
    for (String token : List.of(here.token, moneyToken, platform.token(here.tenant, "beheerder"))) {
      refused(operation.about(here.wire, madeUp()).token(token).send(), 404);
    }
    refused(operation.about(here.wire, madeUp()).token(operatorToken).send(), 401);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void hasNothingOfAMunicipalityAtTheOperator(Operation operation) {
    refused(operation.about(operatorWire, here.ids).token(operatorToken).send(), 404);
    refused(operation.about(operatorWire, here.ids).token(here.token).send(), 401);
  }

  @ParameterizedTest
  @MethodSource("triesAboutSomething")
  void findsNothingOfAnotherMunicipality(Try attempt) throws IOException {
    Home to = attempt.elsewhere;
    String own = to.token(attempt.operation);
    Wire.Answer theirs = attempt.operation.about(to.wire, attempt.here.ids).token(own).send();
    Wire.Answer nobodys = attempt.operation.about(to.wire, madeUp()).token(own).send();

    refused(theirs, 404);
    assertThat(withoutInstance(theirs)).isEqualTo(withoutInstance(nobodys));
    assertThat(names(theirs)).isEqualTo(names(nobodys));
  }

  @ParameterizedTest
  @MethodSource("triesOfLists")
  void listsNothingOfAnotherMunicipality(Try attempt) throws IOException {
    Home to = attempt.elsewhere;
    String own = to.token(attempt.operation);
    Wire.Answer answer = attempt.operation.about(to.wire, attempt.here.ids).token(own).send();

    assertThat(answer.status()).isEqualTo(200);
    List<String> theirs = owned(attempt.here);
    if (attempt.operation.path().equals("/logboek")) {
      saysOnlyWhatWasAsked(JSON.readTree(answer.body()).get("regels"), theirs);
    } else {
      assertThat(theirs).noneMatch(answer.body()::contains);
    }
  }

  /**
   * What a municipality's own people asked for is in their log, also when there is no such thing
   * there: only that they asked, and that it was refused.
   */
  private static void saysOnlyWhatWasAsked(JsonNode lines, List<String> theirs) {
    for (JsonNode line : lines) {
      if (theirs.stream().anyMatch(line.toString()::contains)) {
        assertThat(line.has("overNaam")).as(line.toString()).isFalse();
        assertThat(line.get("afloop").asText()).as(line.toString()).doesNotStartWith("gedaan");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operationsOfPeople")
  void showsNobodyToWhoWorksWithMoney(Operation operation) {
    refused(operation.about(here.wire, here.ids).token(moneyToken).send(), 403);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void keepsNoSessionAndTellsItsVersion(Operation operation) {
    Wire.Answer answer = operation.about(elsewhere.wire, madeUp()).token(moneyToken).send();

    assertThat(answer.header("API-Version")).containsExactly("1.0.0");
    assertThat(answer.header("Set-Cookie")).isEmpty();
    assertThat(answer.header("Cache-Control")).containsExactly("no-store");
  }

  @Test
  void searchesOnlyAtHome() {
    String words = "{\"zoekterm\":\"\",\"paginaGrootte\":200}";
    for (Home home : homes) {
      Wire.Answer answer =
          home.wire
              .request("POST", "/api/v1/deelnemers/_zoek")
              .token(home.token)
              .json(words)
              .send();

      assertThat(answer.status()).isEqualTo(200);
      for (Home other : homes) {
        if (other == home) {
          assertThat(answer.body()).contains(Objects.requireNonNull(other.ids.get("deelnemerId")));
        } else {
          assertThat(owned(other)).noneMatch(answer.body()::contains);
        }
      }
    }
  }

  @Test
  void turnsNoPageAroundAnothersParticipant() throws IOException {
    for (Home home : homes) {
      Wire.Answer nobodys = pageFrom(home, UUID.randomUUID().toString());
      for (Home other : homes) {
        if (other != home) {
          Wire.Answer theirs = pageFrom(home, other.ids.getOrDefault("vanaf", ""));
          refused(theirs, 404);
          assertThat(withoutInstance(theirs)).isEqualTo(withoutInstance(nobodys));
        }
      }
    }
  }

  @Test
  void keepsTheThirdOnAServerOfItsOwn() {
    assertThat(platform.site(third).databaseServer()).isNotEqualTo(Site.MAIN_SERVER);
    assertThat(platform.site(here.tenant).databaseServer()).isEqualTo(Site.MAIN_SERVER);
  }

  private static Wire.Answer pageFrom(Home home, String participant) {
    return home.wire
        .request("GET", "/api/v1/deelnemers?vanaf=" + participant)
        .token(home.token)
        .send();
  }

  /** The ids of what a municipality has; a curriculum's name is nobody's. */
  private static List<String> owned(Home home) {
    return home.ids.entrySet().stream()
        .filter(id -> !List.of("leerplanId", "versie", "regel").contains(id.getKey()))
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

  /** The claims of a token, with another word put in for one. */
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
            "berichtId",
            "pipId",
            "examenId",
            "voortgangsgesprekId",
            "urenId",
            "verlengingId",
            "vrijstellingId",
            "contactmomentId",
            "opzijId",
            "overdrachtId",
            "vervangingId",
            "inzageId",
            "doelId",
            "stapId",
            "instemmingId",
            "huisgenootId",
            "contactpersoonId",
            "randvoorwaardeId",
            "resultaatId",
            "metingId",
            "instrumentId",
            "vanaf")) {
      ids.put(name, UUID.randomUUID().toString());
    }
    ids.put("regel", "silence");
    ids.put("leerplanId", "powervrouwen");
    ids.put("versie", "1");
    ids.put("gemeenteId", "voorbeeldstad");
    ids.put("opdrachtId", UUID.randomUUID().toString());
    ids.put("akkoordId", UUID.randomUUID().toString());
    return ids;
  }

  /** The first of these about any participant: each is about some of them alone. */
  private static String ofAnybody(Api api, String path, String list) throws IOException {
    for (JsonNode one : api.get("deelnemers?paginaGrootte=100").success().get("deelnemers")) {
      JsonNode all =
          api.get("deelnemers/" + one.get("id").asText() + "/" + path).success().get(list);
      if (!all.isEmpty()) {
        return all.get(0).get("id").asText();
      }
    }
    throw new AssertionError("nobody has " + list);
  }

  /** Puts the oldest warning aside. */
  private static String putAside(Api api) throws IOException {
    JsonNode warning = api.get("signalen").success().get("signalen").get(0);
    String path =
        "deelnemers/%s/signalen/%s/_zetopzij"
            .formatted(warning.get("deelnemer").get("id").asText(), warning.get("regel").asText());
    Map<String, String> why =
        Map.of(
            "reden",
            "Op reis",
            "totEnMet",
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString());
    return api.post(path, why).success().get("id").asText();
  }

  /** One of everything that a municipality has. */
  private Map<String, String> ids(TenantId tenant, String token, String decider) {
    try {
      Api api = new Api(platform.address(tenant), token);
      String programme = first(api, "programmas", "programmas");
      String group = first(api, "groepen?programmaId=" + programme, "groepen");
      JsonNode enrolment =
          api.get("groepen/" + group + "/inschrijvingen").success().get("inschrijvingen").get(0);
      String session = first(api, "groepen/" + group + "/bijeenkomsten", "bijeenkomsten");
      String participant = enrolment.get("deelnemer").get("id").asText();
      // What the opening of this municipality told about who comes in.
      String opening = first(new Api(platform.address(tenant), decider), "akkoorden", "akkoorden");
      Map<String, String> ids = new HashMap<>();
      ids.put("akkoordId", opening);
      ids.put("pipId", ofAnybody(api, "inburgering", "pips"));
      ids.put("contactmomentId", ofAnybody(api, "contactmomenten", "contactmomenten"));
      ids.put("opzijId", putAside(api));
      ids.put("regel", "silence");
      Api coach = new Api(platform.address(tenant), platform.token(tenant, "jobcoach"));
      ids.put("overdrachtId", first(coach, "ik/overdrachten", "overdrachten"));
      ids.put("vervangingId", first(api, "vervangingen", "vervangingen"));
      ids.put("inzageId", first(api, "inzages", "inzages"));
      ids.putAll(goals(api, group));
      for (String[] one :
          new String[][] {
            {"examenId", "examens"},
            {"voortgangsgesprekId", "voortgangsgesprekken"},
            {"verlengingId", "verlengingen"},
            {"vrijstellingId", "vrijstellingen"},
            {"huisgenootId", "huisgenoten"},
            {"contactpersoonId", "contactpersonen"},
            {"randvoorwaardeId", "randvoorwaarden"}
          }) {
        ids.put(one[0], ofAnybody(api, one[1], one[1]));
      }
      ids.put("urenId", ofAnybody(api, "gevolgde-uren", "uren"));
      ids.put("resultaatId", first(api, "resultaten", "resultaten"));
      ids.put("instrumentId", first(api, "instrumenten", "instrumenten"));
      ids.put("metingId", ofAnybody(api, "metingen", "metingen"));
      ids.putAll(
          Map.of(
              "berichtId",
              noticeIn(api, group),
              "programmaId",
              programme,
              "groepId",
              group,
              "inschrijvingId",
              enrolment.get("id").asText(),
              "bijeenkomstId",
              session,
              "deelnemerId",
              participant,
              "vrijeDagenId",
              first(api, "vrije-dagen", "vrijeDagen"),
              "leerplanId",
              "powervrouwen",
              "versie",
              "1",
              "vanaf",
              participant));
      return ids;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A goal, a step and an agreement of somebody in the group of whom there is one. */
  private static Map<String, String> goals(Api api, String group) throws IOException {
    for (JsonNode one :
        api.get("groepen/" + group + "/inschrijvingen").success().get("inschrijvingen")) {
      String participant = one.get("deelnemer").get("id").asText();
      JsonNode plan = api.get("deelnemers/" + participant + "/doelen").success();
      if (plan.get("instemmingen").has(0) && !plan.findValues("tekst").isEmpty()) {
        JsonNode goal = plan.get("doelen").get(0);
        return Map.of(
            "doelId",
            goal.get("id").asText(),
            "stapId",
            goal.get("stappen").get(0).get("id").asText(),
            "instemmingId",
            plan.get("instemmingen").get(0).get("id").asText());
      }
    }
    throw new AssertionError("the demo has somebody who agreed with a plan with a step");
  }

  /** The first notice of absence that stands at a meeting of the group. */
  private static String noticeIn(Api api, String group) throws IOException {
    List<JsonNode> notices = new ArrayList<>();
    for (JsonNode session :
        api.get("groepen/" + group + "/bijeenkomsten").success().get("bijeenkomsten")) {
      String sheet = "bijeenkomsten/" + session.get("id").asText() + "/aanwezigheid";
      notices.addAll(api.get(sheet).success().findValues("bericht"));
    }
    return notices.stream()
        .filter(notice -> notice.has("id"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the demo has a notice of absence"))
        .get("id")
        .asText();
  }

  private static String first(Api api, String path, String list) throws IOException {
    return api.get(path).success().get(list).get(0).get("id").asText();
  }
}
