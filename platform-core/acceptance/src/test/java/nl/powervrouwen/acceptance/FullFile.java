package nl.powervrouwen.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.powervrouwen.registry.TenantId;

/**
 * The file of somebody at a secret address, with one of everything in it, made through the API. In
 * every text stands a word that stands nowhere else.
 */
final class FullFile {

  /** Names in addresses of what is about one participant. */
  static final Set<String> PERSONAL =
      Set.of(
          "deelnemerId",
          "vanaf",
          "contactmomentId",
          "opzijId",
          "overdrachtId",
          "doelId",
          "stapId",
          "instemmingId",
          "huisgenootId",
          "contactpersoonId",
          "randvoorwaardeId",
          "resultaatId",
          "metingId",
          "pipId",
          "examenId",
          "voortgangsgesprekId",
          "urenId",
          "verlengingId",
          "vrijstellingId",
          "inschrijvingId",
          "berichtId");

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final RunningPlatform platform;
  private final TenantId tenant;
  private final Api coordinator;
  private final LocalDate today = LocalDate.now(AMSTERDAM);
  private final String word = "Q" + letters();
  private final String phone;
  private final Map<String, String> ids = new HashMap<>();

  private FullFile(RunningPlatform platform, TenantId tenant) {
    this.platform = platform;
    this.tenant = tenant;
    this.coordinator = platform.api(tenant, "coordinator");
    this.phone = "06 8" + (1_000_000 + Math.abs(word.hashCode() % 8_999_999));
  }

  /**
   * Somebody new. First one colleague coached her, and then the next was told what they have to
   * know.
   *
   * @param before the job coach of before, who has nothing to do with her any more
   * @param now the job coach
   */
  static FullFile of(RunningPlatform platform, TenantId tenant, String before, String now)
      throws IOException {
    FullFile file = new FullFile(platform, tenant);
    file.register(before);
    file.joinAGroup();
    file.transfer(now);
    Api coach = platform.api(tenant, now);
    file.talk(coach);
    file.plan(coach);
    file.live(coach);
    file.learn(coach);
    file.inburger(coach);
    return file;
  }

  /** What stands at each name in an address of the API. */
  Map<String, String> ids() {
    return Map.copyOf(ids);
  }

  /** Her own id. */
  String id() {
    return id("deelnemerId");
  }

  /** The id at this name. */
  String id(String name) {
    return Objects.requireNonNull(ids.get(name), name);
  }

  /** What stands in every text about her, her name too. */
  String word() {
    return word;
  }

  /** Where she lives and how to phone her, as it is written in answers. */
  List<String> secrets() {
    return List.of(phone, phone.substring(3), "Schuil" + word.toLowerCase(java.util.Locale.ROOT));
  }

  /** Her ids, and the word: what no answer to a stranger has. */
  List<String> traces() {
    return Stream.concat(
            ids.entrySet().stream()
                .filter(one -> PERSONAL.contains(one.getKey()))
                .map(Map.Entry::getValue),
            Stream.of(word, word.toLowerCase(java.util.Locale.ROOT)))
        .distinct()
        .toList();
  }

  /** What is changed about her; nothing of it is secret to who coaches her. */
  Map<String, Object> registration() {
    Map<String, Object> typed = new LinkedHashMap<>();
    typed.put("voornaam", "Proef");
    typed.put("achternaam", word);
    typed.put("geboortedatum", "1985-00-00");
    typed.put("telefoon", phone);
    typed.put("email", word + "@voorbeeld.example");
    typed.put("postcode", "7271XX");
    typed.put("woonplaats", "Schuil" + word.toLowerCase(java.util.Locale.ROOT));
    typed.put("geheimAdres", true);
    return typed;
  }

  private void register(String coach) throws IOException {
    Map<String, Object> typed = registration();
    typed.put("jobcoachId", platform.subject(tenant, coach));
    made("deelnemerId", coordinator.post("deelnemers", typed));
    ids.put("vanaf", id());
  }

  private void joinAGroup() throws IOException {
    String programme =
        made(
            "programmaId",
            coordinator.post("programmas", Map.of("naam", "Proef", "startdatum", day(-30))));
    String group =
        made(
            "groepId",
            coordinator.post(
                "groepen",
                Map.of(
                    "programmaId",
                    programme,
                    "naam",
                    "Proefgroep",
                    "capaciteit",
                    5,
                    "trainerIds",
                    List.of(platform.subject(tenant, "trainer2")))));
    made(
        "inschrijvingId",
        coordinator.post(
            "groepen/" + group + "/inschrijvingen",
            Map.of("deelnemerId", id(), "begindatum", day(-20))));
    for (int ago : List.of(8, 4)) {
      String session = made("bijeenkomstId", session(-ago));
      coordinator
          .put(
              "bijeenkomsten/" + session + "/aanwezigheid/" + id(),
              Map.of("aanwezigheid", "afwezig-zonder-bericht"),
              0)
          .success();
    }
    session(3).success();
    made(
        "berichtId",
        coordinator.post(
            "berichten-van-afwezigheid",
            Map.of(
                "groepId", group, "deelnemerId", id(), "eersteDag", day(2), "laatsteDag", day(4))));
  }

  private Api.Answer session(int days) throws IOException {
    OffsetDateTime begin = today.plusDays(days).atTime(9, 30).atZone(AMSTERDAM).toOffsetDateTime();
    return coordinator.post(
        "groepen/" + id("groepId") + "/bijeenkomsten",
        Map.of(
            "titel",
            "Proef",
            "begin",
            begin.toString(),
            "einde",
            begin.plusHours(2).toString(),
            "kanaal",
            "zaal",
            "plaats",
            "Buurthuis De Proef"));
  }

  private void transfer(String coach) throws IOException {
    Map<String, Object> form = new HashMap<>();
    form.put("deelnemerId", id());
    form.put("naarJobcoachId", platform.subject(tenant, coach));
    form.put("reden", "Ander rooster");
    form.put("overdrachtsnotitie", "Onthoud " + word);
    JsonNode preview = coordinator.post("overdrachten/_voorbeeld", form).success();
    form.put("kenmerk", preview.get("kenmerk").asText());
    coordinator.post("overdrachten", form).success();
    for (JsonNode told :
        platform.api(tenant, coach).get("ik/overdrachten").success().get("overdrachten")) {
      if (told.toString().contains(id())) {
        ids.put("overdrachtId", told.get("id").asText());
      }
    }
  }

  private void talk(Api coach) throws IOException {
    JsonNode warnings = coach.get("deelnemers/" + id() + "/signalen").success().get("signalen");
    ids.put("regel", warnings.get(0).get("regel").asText());
    made(
        "opzijId",
        coach.post(
            "deelnemers/" + id() + "/signalen/" + id("regel") + "/_zetopzij",
            Map.of("reden", "Op reis met " + word, "totEnMet", day(3))));
    made("contactmomentId", coach.post("contactmomenten", contact(false, word)));
  }

  /** A contact about her as it is typed. */
  Map<String, Object> contact(boolean confidential, String text) {
    return Map.of(
        "vertrouwelijk",
        confidential,
        "deelnemerIds",
        List.of(id()),
        "indicatieContactGelukt",
        true,
        "inhoud",
        "Verteld: " + text,
        "vervolgdatum",
        today.toString(),
        "vervolg",
        "Bellen over " + text);
  }

  private void plan(Api coach) throws IOException {
    String goals = "deelnemers/" + id() + "/doelen";
    made(
        "doelId",
        coach.post(
            goals,
            Map.of("eigenWoorden", "Ik wil " + word, "soort", "hoofddoel", "belangrijkste", true)));
    made(
        "stapId",
        coach.post(
            "doelen/" + id("doelId") + "/stappen",
            Map.of("tekst", "Vragen om " + word, "wie", "jobcoach", "uiterlijkOp", day(0))));
    String print = coach.get(goals).success().get("vingerafdruk").asText();
    made(
        "instemmingId",
        coach.post(
            "deelnemers/" + id() + "/instemmingen",
            Map.of("vingerafdruk", print, "ingestemdOp", day(0), "tolkAanwezig", false)));
  }

  private void live(Api coach) throws IOException {
    String own = "deelnemers/" + id();
    made(
        "huisgenootId",
        coach.post(own + "/huisgenoten", Map.of("naam", "Kind " + word, "relatie", "kind")));
    made(
        "contactpersoonId",
        coach.post(
            own + "/contactpersonen", Map.of("naam", "Maatje " + word, "functie", "maatje")));
    made(
        "randvoorwaardeId",
        coach.post(
            own + "/randvoorwaarden",
            Map.of(
                "randvoorwaarde",
                "vervoer",
                "omschrijving",
                "Bus van " + word,
                "nodigSinds",
                day(-3),
                "uiterlijkOp",
                day(-1),
                "medewerkerId",
                platform.subject(tenant, "jobcoach"))));
  }

  private void learn(Api coach) throws IOException {
    String own = "deelnemers/" + id();
    made(
        "resultaatId",
        coach.post(
            own + "/resultaten",
            Map.of("soort", "stage", "eersteDag", day(-100), "werkgeverOfSchool", "Bij " + word)));
    made(
        "metingId",
        coach.post(
            own + "/metingen", Map.of("moment", "begin", "gemetenOp", day(-1), "lezen", "A1")));
  }

  private void inburger(Api coach) throws IOException {
    String own = "deelnemers/" + id();
    coach
        .put(
            own + "/inburgering",
            Map.of("wet", "wet-2021", "kennisgeving", day(-20), "inschrijvingBrp", day(-20)),
            0)
        .success();
    made("pipId", coach.post(own + "/pips", Map.of("dagtekening", day(-3), "leerroute", "Z")));
    made(
        "examenId",
        coach.post(
            own + "/examens",
            Map.of("examendatum", day(-9), "onderdeel", "LE", "resultaat", "gezakt")));
    made(
        "voortgangsgesprekId",
        coach.post(
            own + "/voortgangsgesprekken",
            Map.of("gevoerdOp", day(-2), "samenvatting", "Over " + word)));
    made(
        "urenId",
        coach.post(
            own + "/gevolgde-uren",
            Map.of(
                "soort",
                "map-praktische-inzet",
                "eersteDag",
                day(-9),
                "bron",
                "deelnemer",
                "toelichting",
                "Bij " + word)));
    made(
        "verlengingId",
        coach.post(
            own + "/verlengingen",
            Map.of("verlengingsgrondomschrijving", "Om " + word, "aangevraagdOp", day(-9))));
    made(
        "vrijstellingId",
        coach.post(
            own + "/vrijstellingen",
            Map.of("soort", "gehele-ontheffing", "grond", "MED", "aangevraagdOp", day(-5))));
  }

  private String made(String name, Api.Answer answer) throws IOException {
    String id = answer.success().get("id").asText();
    ids.put(name, id);
    return id;
  }

  private String day(int days) {
    return today.plusDays(days).toString();
  }

  /** Letters that nobody has in a name, others each time. */
  private static String letters() {
    StringBuilder letters = new StringBuilder();
    for (char digit :
        UUID.randomUUID().toString().replace("-", "").substring(0, 10).toCharArray()) {
      letters.append((char) ('a' + Character.digit(digit, 16)));
    }
    return letters.toString();
  }
}
