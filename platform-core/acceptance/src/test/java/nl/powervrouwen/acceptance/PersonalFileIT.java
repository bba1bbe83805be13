package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.powervrouwen.acceptance.ApiDescription.Operation;
import nl.powervrouwen.registry.TenantId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The personal file of a participant at every door, for everybody to whom it is closed. The doors
 * are read out of the description of the API: a new one is tried by itself, and an address with a
 * name that is not known here is a failure.
 */
@Tag("server")
@ResourceLock(Shared.DEMO)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class PersonalFileIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /** Names in addresses of what is not about one participant. */
  private static final Set<String> SHARED =
      Set.of(
          "akkoordId",
          "bijeenkomstId",
          "groepId",
          "inzageId",
          "instrumentId",
          "leerplanId",
          "programmaId",
          "regel",
          "versie",
          "vervangingId",
          "vrijeDagenId");

  private static final List<String> SORTS =
      List.of("naam", "-naam", "geboortedatum", "-geboortedatum", "aanmelding", "-aanmelding");

  private static final String PAGE = "GET /deelnemers/{deelnemerId}";

  /** Where an own secret address stands, for the coordinator and the coach; nowhere else. */
  private static final Set<String> WITH_THE_ADDRESS = Set.of(PAGE);

  /** What trainers read of a meeting, and no coach does. */
  private static final Set<String> FOR_OTHERS =
      Set.of("GET /bijeenkomsten/{bijeenkomstId}/aanwezigheid/{deelnemerId}");

  /** By what somebody reads who sends something along; and a contact, which may be written. */
  private static final Set<String> READS =
      Set.of(
          "/contactmomenten",
          "/deelnemers/_zoek",
          "/deelnemers/{deelnemerId}/nummers/_toon",
          "/contactmomenten/{contactmomentId}/_handelvervolgaf");

  /** What a part of an address of a screen names, where it is about one participant. */
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry(":participant", "deelnemerId"),
          Map.entry(":contact", "contactmomentId"),
          Map.entry(":goal", "doelId"),
          Map.entry(":step", "stapId"),
          Map.entry(":resultaat", "resultaatId"),
          Map.entry(":meting", "metingId"),
          Map.entry(":pip", "pipId"),
          Map.entry(":examen", "examenId"),
          Map.entry(":gesprek", "voortgangsgesprekId"),
          Map.entry(":uren", "urenId"),
          Map.entry(":verlenging", "verlengingId"),
          Map.entry(":vrijstelling", "vrijstellingId"),
          Map.entry(":huisgenoot", "huisgenootId"),
          Map.entry(":contactpersoon", "contactpersoonId"),
          Map.entry(":randvoorwaarde", "randvoorwaardeId"),
          Map.entry(":rule", "regel"));

  /** And where it is not. */
  private static final Map<String, String> OTHERS =
      Map.of(
          ":session", "bijeenkomstId",
          ":group", "groepId",
          ":programme", "programmaId",
          ":account", "account",
          ":gemeente", "gemeente",
          ":instrument", "instrument",
          ":opdracht", "opdracht",
          ":stap", "stap",
          ":vrij", "vrij");

  private static final String STATUS =
      "return performance.getEntriesByType('navigation')[0].responseStatus";

  private static final String SHOWN = "return document.querySelector('h1')?.innerText ?? ''";

  private final RunningPlatform platform = RunningPlatform.shared();
  private final TenantId tenant = platform.first();
  private final Wire wire = new Wire(platform.address(tenant));
  private FullFile file;
  private List<Operation> operations;

  /** What somebody is told about nobody, which does not change. */
  private final Map<String, String> nobodys = new HashMap<>();

  /** What stands open and is ended when a test fails half-way. */
  private final Set<String> begun = new TreeSet<>();

  @BeforeAll
  void somebodyWithAFile() throws IOException {
    operations =
        new ApiDescription(wire.request("GET", "/api/v1/openapi.json").send().body())
            .operations().stream().filter(operation -> !operation.isOperators()).toList();
    file = FullFile.of(platform, tenant, "jobcoach2", "jobcoach");
    // The hand-over was seen: no other test shall meet it.
    platform
        .api(tenant, "jobcoach")
        .post("ik/overdrachten/" + file.id("overdrachtId") + "/_gezien", null);
  }

  @AfterEach
  void leavesNothingOpen() {
    String coordinator = platform.token(tenant, "coordinator");
    for (String path : begun) {
      wire.request("DELETE", "/api/v1/" + path)
          .token(coordinator)
          .header("If-Match", "\"1\"")
          .send();
    }
    begun.clear();
  }

  @Test
  void knowsOfEachNameInAnAddressWhetherItIsAboutAPerson() {
    assertThat(
            operations.stream()
                .flatMap(operation -> names(operation.path()))
                .filter(name -> !FullFile.PERSONAL.contains(name) && !SHARED.contains(name)))
        .isEmpty();
    assertThat(personal()).hasSizeGreaterThan(60);
  }

  @Test
  void isOpenToItsCoachAtEachOfTheseDoors() {
    String coach = platform.token(tenant, "jobcoach");

    assertThat(found(coach, reading()).keySet())
        .as("the same look finds what is there")
        .containsAll(openToTheCoach());
  }

  @Test
  void isClosedToWhoHasNoReason() throws IOException {
    // Who coached before, who leads another group, and who works with money.
    for (String user : List.of("jobcoach2", "trainer", "controller")) {
      seesNothing(user);
    }
  }

  @Test
  void changesNothingThatAStrangerSeesWhateverIsRecorded() throws IOException {
    String stranger = platform.token(tenant, "jobcoach2");
    String coach = platform.token(tenant, "jobcoach");
    Map<String, String> before = lists(stranger);
    Map<String, String> beforeToTheCoach = lists(coach);

    Map<String, Object> changed = file.registration();
    changed.put("voornaam", "Aa");
    changed.put("geboortedatum", "1999-12-31");
    changed.put("jobcoachId", platform.subject(tenant, "jobcoach"));
    Api api = platform.api(tenant, "jobcoach");
    api.put("deelnemers/" + file.id(), changed, version(coach)).success();
    api.post("contactmomenten", file.contact(false, file.word())).success();
    api.post("deelnemers", Map.of("achternaam", "Aa" + file.word(), "voornaam", "Nieuw")).success();

    assertThat(differing(before, lists(stranger)))
        .as("list, search, order, count and version")
        .isEmpty();
    assertThat(differing(beforeToTheCoach, lists(coach)))
        .as("the same look sees it")
        .hasSizeGreaterThan(5);
  }

  @Test
  void isInNoTextThatNamesTheParticipantFromElsewhere() throws IOException {
    Api stranger = platform.api(tenant, "jobcoach2");
    String mine =
        made(stranger.post("deelnemers", Map.of("voornaam", "Mijn", "achternaam", "Voorbeeld")));
    Api coordinator = platform.api(tenant, "coordinator");
    Map<String, Object> both = new HashMap<>(file.contact(false, "iets"));
    both.put("deelnemerIds", List.of(file.id(), mine));
    coordinator.post("contactmomenten", both).success();
    coordinator
        .post(
            "deelnemers/" + mine + "/huisgenoten",
            Map.of("relatie", "partner", "eigenDeelnemerId", file.id()))
        .success();

    for (String part : List.of("contactmomenten", "huisgenoten")) {
      String told = stranger.get("deelnemers/" + mine + "/" + part).success().toString();
      assertThat(file.traces()).as(part + ": " + told).noneMatch(told::contains);
    }
    assertThat(stranger.get("deelnemers/" + mine + "/contactmomenten").body()).contains("iets");
    sameAnswer(
        about ->
            stranger.post(
                "deelnemers/" + mine + "/huisgenoten",
                Map.of("relatie", "partner", "eigenDeelnemerId", about)),
        file.id());
    sameAnswer(
        about ->
            stranger.post(
                "deelnemers/" + mine + "/doelen",
                Map.of("eigenWoorden", "Ik", "soort", "subdoel", "hoortBijDoelId", about)),
        file.id("doelId"));
  }

  @Test
  void isOpenToWhoCoversInThoseDaysAlone() throws IOException {
    String away = platform.subject(tenant, "jobcoach");
    String covering = platform.subject(tenant, "jobcoach2");
    String privateNote = made(coach().post("contactmomenten", file.contact(true, "Geheimpje")));

    String later = cover(away, covering, 1);
    seesNothing("jobcoach2");
    end("vervangingen/" + later, "coordinator");

    String theOtherWay = cover(covering, away, 0);
    seesNothing("jobcoach2");
    end("vervangingen/" + theOtherWay, "coordinator");

    String cover = cover(away, covering, 0);
    String token = platform.token(tenant, "jobcoach2");
    assertThat(found(token, reading()).keySet()).containsAll(openToTheCoach());
    assertThat(doorsWith(token, file.secrets())).isEqualTo(WITH_THE_ADDRESS);
    keepsToItself(privateNote, token);
    end("vervangingen/" + cover, "coordinator");
    seesNothing("jobcoach2");

    String over = cover(away, covering, 0);
    for (String table : List.of("caseload_cover", "coach_cover")) {
      sql(
          "UPDATE "
              + table
              + " SET first_day = first_day - 9, last_day = first_day - 8 WHERE id = '"
              + over
              + "'");
    }
    seesNothing("jobcoach2");
  }

  @Test
  void isOpenToWhoOpenedItUntilItIsClosedRevokedOrOver() throws IOException {
    String privateNote = made(coach().post("contactmomenten", file.contact(true, "Geheimpje")));
    for (String end : List.of("jobcoach2", "coordinator", "by itself")) {
      String opening = open("jobcoach2");
      String token = platform.token(tenant, "jobcoach2");
      assertThat(found(token, reading()).keySet()).containsAll(openToTheCoach());
      assertThat(doorsWith(token, file.secrets())).isEmpty();
      keepsToItself(privateNote, token);
      assertThat(recorded(token)).isEmpty();
      if (end.equals("by itself")) {
        endNow(opening);
      } else {
        end("inzages/" + opening, end);
      }
      seesNothing("jobcoach2");
    }
  }

  @Test
  void keepsAPrivateNoteFromEverybodyButItsWriter() throws IOException {
    String coordinator = platform.token(tenant, "coordinator");
    Map<String, String> lists = lists(coordinator);
    Map<String, String> read = found(coordinator, reading());

    String note = made(coach().post("contactmomenten", file.contact(true, "Geheimpje")));

    assertThat(differing(lists, lists(coordinator))).as("list, count and version").isEmpty();
    assertThat(differing(read, found(coordinator, reading()))).as("the file itself").isEmpty();
    keepsToItself(note, coordinator);
    String own = platform.token(tenant, "jobcoach");
    assertThat(doorsWith(own, List.of("Geheimpje")))
        .as("its writer finds it by the same look")
        .contains("GET /deelnemers/{deelnemerId}/contactmomenten", "GET /ik/opvolging");
  }

  @Test
  void givesASecretAddressOnTheOwnPageAlone() throws IOException {
    for (String user : List.of("coordinator", "jobcoach")) {
      String token = platform.token(tenant, user);
      assertThat(doorsWith(token, file.secrets())).as(user).isEqualTo(WITH_THE_ADDRESS);
      for (String secret : file.secrets()) {
        Wire.Answer searched =
            posted(token, "deelnemers/_zoek", "{\"zoekterm\":\"" + secret + "\"}");
        assertThat(searched.status()).isEqualTo(200);
        assertThat(searched.body()).as("looked for " + secret).doesNotContain(file.id());
      }
    }
    String trainer = platform.token(tenant, "trainer2");
    assertThat(found(trainer, reading())).as("the own trainer").containsKeys(PAGE);
    assertThat(doorsWith(trainer, file.secrets())).isEmpty();
  }

  @Test
  void isInNoCalendar() throws IOException {
    String group = "/api/v1/groepen/" + file.id("groepId") + "/agenda-abonnement";
    for (String owner : List.of("/api/v1/ik/agenda-abonnement", group)) {
      String token = platform.token(tenant, owner.equals(group) ? "coordinator" : "trainer2");
      String address =
          JSON.readTree(wire.request("POST", owner).token(token).send().body())
              .get("adres")
              .asText();
      String calendar = wire.request("GET", URI.create(address).getPath()).send().body();
      wire.request("DELETE", owner).token(token).send();

      assertThat(calendar).contains("Buurthuis De Proef");
      assertThat(Stream.concat(file.traces().stream(), file.secrets().stream()))
          .noneMatch(calendar::contains);
    }
  }

  @Test
  void isOnNoScreenOfAStranger() {
    Set<String> screens = DeployedAddresses.screens();
    assertThat(screens).hasSizeGreaterThan(60);
    List<String> faults = new ArrayList<>();
    try (Browser browser = Browser.onALaptop()) {
      browser.logIn(platform.address(tenant).toString(), "jobcoach2").see("Vandaag");
      for (String screen : screens) {
        String address = address(screen);
        browser.open(platform.address(tenant).resolve(address).toString());
        browser.waiting("the screen " + screen).until(ignored -> isShown(browser));
        String text = browser.text() + browser.told("return document.documentElement.outerHTML");
        boolean named = Stream.of(screen.split("/", -1)).anyMatch(PARTS::containsKey);
        boolean open = ((Number) browser.told(STATUS)).intValue() < 400;
        if ((named && open) || text.contains(file.word())) {
          faults.add(screen);
        }
      }
      assertThat(faults).isEmpty();
      browser.open(platform.address(tenant).resolve("/deelnemers").toString());
      browser.see("Deelnemers");
    }
  }

  private static boolean isShown(Browser browser) {
    return !browser.told(SHOWN).toString().isEmpty();
  }

  /** An address of a screen about this participant; of what is shared, something of this group. */
  private String address(String screen) {
    List<String> parts = new ArrayList<>();
    for (String part : screen.split("/", -1)) {
      if (!part.startsWith(":")) {
        parts.add(part);
        continue;
      }
      String name = PARTS.getOrDefault(part, OTHERS.get(part));
      assertThat(name).as("it is known what " + part + " in " + screen + " names").isNotNull();
      parts.add(file.ids().getOrDefault(name, UUID.randomUUID().toString()));
    }
    return "/" + String.join("/", parts);
  }

  /** Nobody but its writer reads this, changes it or takes it away. */
  private void keepsToItself(String note, String token) throws IOException {
    Map<String, String> ids = new HashMap<>(file.ids());
    ids.put("contactmomentId", note);
    Map<String, String> nobodys = new HashMap<>(file.ids());
    nobodys.put("contactmomentId", UUID.randomUUID().toString());
    for (Operation operation :
        personal().filter(one -> one.path().contains("{contactmomentId}")).toList()) {
      Wire.Answer theirs = operation.about(wire, ids).token(token).send();
      assertThat(theirs.status()).as(operation.toString()).isEqualTo(404);
      assertThat(anonymous(theirs))
          .isEqualTo(anonymous(operation.about(wire, nobodys).token(token).send()));
    }
    assertThat(doorsWith(token, List.of("Geheimpje", note))).isEmpty();
  }

  /** What was recorded about the participant by who only opened the file; nothing may be. */
  private List<String> recorded(String token) {
    return personal()
        .filter(operation -> !operation.method().equals("GET") && !READS.contains(operation.path()))
        .filter(operation -> operation.about(wire, file.ids()).token(token).send().status() < 300)
        .map(Operation::toString)
        .toList();
  }

  /** The doors behind which one of these words stands. */
  private Set<String> doorsWith(String token, List<String> words) {
    Map<String, String> all = new TreeMap<>(found(token, reading()));
    all.putAll(lists(token));
    all.values().removeIf(answer -> words.stream().noneMatch(answer::contains));
    return new TreeSet<>(all.keySet());
  }

  private List<String> openToTheCoach() {
    return reading().map(Operation::toString).filter(door -> !FOR_OTHERS.contains(door)).toList();
  }

  private String open(String user) throws IOException {
    Map<String, String> form = Map.of("deelnemerId", file.id(), "reden", "Staat aan de balie");
    String opening = made(platform.api(tenant, user).post("inzages", form));
    begun.add("inzages/" + opening);
    return opening;
  }

  private String cover(String away, String covering, int fromDay) throws IOException {
    LocalDate first = LocalDate.now(AMSTERDAM).plusDays(fromDay);
    Map<String, String> form =
        Map.of(
            "afwezigId",
            away,
            "vervangerId",
            covering,
            "eersteDag",
            first.toString(),
            "laatsteDag",
            first.plusDays(2).toString());
    String cover = made(platform.api(tenant, "coordinator").post("vervangingen", form));
    begun.add("vervangingen/" + cover);
    return cover;
  }

  private void end(String path, String user) {
    Wire.Answer ended =
        wire.request("DELETE", "/api/v1/" + path)
            .token(platform.token(tenant, user))
            .header("If-Match", "\"1\"")
            .send();
    assertThat(ended.status()).as(ended.body()).isEqualTo(204);
    begun.remove(path);
  }

  /** As if its hours were over. */
  private void endNow(String opening) {
    sql(
        "UPDATE caseload_entry SET ends_at = now() - interval '1 second' WHERE source_id = '"
            + opening
            + "'");
    sql(
        "UPDATE file_opening SET opened_at = opened_at - interval '5 hours',"
            + " ends_at = now() - interval '1 second' WHERE id = '"
            + opening
            + "'");
  }

  private void sql(String sql) {
    try (Connection connection = TenantRows.connect(platform.platform().settings(), tenant);
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  private Api coach() {
    return platform.api(tenant, "jobcoach");
  }

  private long version(String token) {
    return Long.parseLong(
        wire.request("GET", "/api/v1/deelnemers/" + file.id())
            .token(token)
            .send()
            .header("ETag")
            .getFirst()
            .replaceAll("\\D", ""));
  }

  private static String made(Api.Answer answer) throws IOException {
    return answer.success().get("id").asText();
  }

  /** What is said about it is what is said about what there is not. */
  private static void sameAnswer(Asked asked, String id) throws IOException {
    Api.Answer theirs = asked.about(id);
    Api.Answer nobodys = asked.about(UUID.randomUUID().toString());
    assertThat(theirs.status()).isBetween(400, 499).isEqualTo(nobodys.status());
    assertThat(theirs.json().get("detail")).isEqualTo(nobodys.json().get("detail"));
    assertThat(theirs.json().get("errors")).isEqualTo(nobodys.json().get("errors"));
  }

  /** Something that is asked about something with an id. */
  private interface Asked {
    Api.Answer about(String id) throws IOException;
  }

  /** Each way in which somebody could learn of the participant; none of them may. */
  private void seesNothing(String user) throws IOException {
    String token = platform.token(tenant, user);
    assertThat(told(user, token)).as("told to " + user).isEmpty();
    assertThat(listed(token)).as("listed for " + user).isEmpty();
  }

  /** What is answered otherwise about this participant than about one that there is not. */
  private List<String> told(String user, String token) {
    List<String> told = new ArrayList<>();
    for (Operation operation : personal().toList()) {
      for (String condition : List.of("", "If-None-Match: \"1\"", "If-None-Match: *")) {
        if (!condition.isEmpty() && !operation.method().equals("GET")) {
          continue;
        }
        Wire.Answer theirs = asked(operation, file.ids(), token, condition);
        String nobody =
            nobodys.computeIfAbsent(
                user + operation + condition,
                ignored -> anonymous(asked(operation, madeUp(), token, condition)));
        boolean given = theirs.status() < 400 || !theirs.header("ETag").isEmpty();
        if (given || !anonymous(theirs).equals(nobody)) {
          told.add(operation + " " + condition + ": " + theirs.status() + " " + theirs.body());
        }
      }
    }
    return told;
  }

  private Wire.Answer asked(
      Operation operation, Map<String, String> ids, String token, String condition) {
    Wire.Request request = operation.about(wire, ids).token(token);
    if (!condition.isEmpty()) {
      String[] header = condition.split(": ", 2);
      request.header(header[0], header[1]);
    }
    return request.send();
  }

  /** The lists in which there is a trace. */
  private Map<String, String> listed(String token) {
    Map<String, String> all = lists(token);
    all.values().removeIf(answer -> file.traces().stream().noneMatch(answer::contains));
    return all;
  }

  /** What each list answers, by its address; also the head that says which version it is. */
  private Map<String, String> lists(String token) {
    Map<String, String> answers = new TreeMap<>();
    operations.stream()
        .filter(operation -> operation.method().equals("GET") && !isPersonal(operation))
        .filter(operation -> !operation.path().equals("/openapi.json"))
        .forEach(
            operation ->
                answers.put(
                    operation.toString(),
                    whole(operation.about(wire, shared()).token(token).send())));
    for (String sort : SORTS) {
      String list = "/api/v1/deelnemers?paginaGrootte=200&sortering=" + sort;
      answers.put(list, whole(wire.request("GET", list).token(token).send()));
      String words = "{\"zoekterm\":\"%s\",\"sortering\":\"%s\"}".formatted(file.word(), sort);
      answers.put("search by " + sort, whole(posted(token, "deelnemers/_zoek", words)));
    }
    return answers;
  }

  private Wire.Answer posted(String token, String path, String json) {
    return wire.request("POST", "/api/v1/" + path).token(token).json(json).send();
  }

  private static String whole(Wire.Answer answer) {
    return answer.header("ETag") + " " + anonymous(answer);
  }

  /** The doors behind which something else stands than before. */
  private static Set<String> differing(Map<String, String> before, Map<String, String> after) {
    Set<String> doors = new TreeSet<>(before.keySet());
    doors.addAll(after.keySet());
    doors.removeIf(door -> Objects.equals(before.get(door), after.get(door)));
    return doors;
  }

  /** What each of these doors gives, by its name; those alone that give something. */
  private Map<String, String> found(String token, Stream<Operation> doors) {
    Map<String, String> found = new TreeMap<>();
    doors.forEach(
        door -> {
          Wire.Answer answer = door.about(wire, file.ids()).token(token).send();
          if (answer.status() < 300) {
            found.put(door.toString(), answer.body());
          }
        });
    return found;
  }

  /** Whoever may open a file by a reason may do so by any; that is tried by itself. */
  private Stream<Operation> personal() {
    return operations.stream()
        .filter(PersonalFileIT::isPersonal)
        .filter(operation -> !operation.path().equals("/inzages"));
  }

  private Stream<Operation> reading() {
    return personal().filter(operation -> operation.method().equals("GET"));
  }

  private static boolean isPersonal(Operation operation) {
    return names(operation.path()).anyMatch(FullFile.PERSONAL::contains)
        || operation.bodyIds().stream().anyMatch(field -> !field.equals("programmaId"));
  }

  private static Stream<String> names(String path) {
    return Stream.of(path.split("/"))
        .filter(part -> part.startsWith("{"))
        .map(part -> part.substring(1, part.length() - 1));
  }

  /** The same addresses about nobody. */
  private Map<String, String> madeUp() {
    Map<String, String> ids = new HashMap<>(shared());
    FullFile.PERSONAL.forEach(name -> ids.put(name, UUID.randomUUID().toString()));
    return ids;
  }

  private Map<String, String> shared() {
    Map<String, String> ids = new HashMap<>(file.ids());
    ids.keySet().removeAll(FullFile.PERSONAL);
    ids.put("leerplanId", "powervrouwen");
    ids.put("versie", "1");
    SHARED.forEach(name -> ids.putIfAbsent(name, UUID.randomUUID().toString()));
    return ids;
  }

  /** All that an answer says but what it was about. */
  private static String anonymous(Wire.Answer answer) {
    String body = answer.body().replaceAll("urn:uuid:[0-9a-f-]+", "");
    List<String> heads =
        answer.headers().stream().map(head -> head.replaceFirst(":.*", "")).toList();
    return answer.status() + " " + heads + " " + body;
  }
}
