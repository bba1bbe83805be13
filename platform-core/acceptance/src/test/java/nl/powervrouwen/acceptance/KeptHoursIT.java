package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Through REST: whatever is done in whatever order, only recording attendance changes the hours of
 * anybody, and each address says the same number.
 */
@Tag("server")
@ResourceLock(Shared.DEMO)
class KeptHoursIT {

  private static final int STEPS = 80;
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final RunningPlatform platform = RunningPlatform.shared();
  private final Api api = platform.api(platform.second(), "coordinator");
  private final LocalDate today = LocalDate.now(AMSTERDAM);
  private final Random random = new Random(20_261_130);
  private final List<String> participants = new ArrayList<>();
  private String group = "";

  @BeforeEach
  void aGroupOfThreeWithThreeSessions() throws IOException {
    String programme =
        made("programmas", Map.of("naam", "Urenprogramma", "startdatum", day(200).toString()));
    group = made("groepen", Map.of("programmaId", programme, "naam", "Urengroep", "capaciteit", 3));
    for (String name : List.of("Amina", "Bahar", "Carla")) {
      participants.add(made("deelnemers", Map.of("voornaam", name, "achternaam", "Urenproef")));
      Map<String, String> since =
          Map.of("deelnemerId", participants.getLast(), "begindatum", day(50).toString());
      api.post("groepen/" + group + "/inschrijvingen", since).success();
    }
    for (int i = 0; i < 3; i++) {
      api.post("groepen/" + group + "/bijeenkomsten", session(40 - 10 * i)).success();
    }
  }

  @Test
  void changesHoursByRecordingAloneAndSaysTheSameAtEachAddress() throws IOException {
    Map<String, Integer> before = minutes();
    int changed = 0;
    for (int i = 0; i < STEPS; i++) {
      boolean records = random.nextBoolean();
      boolean done = records ? record() : change();
      Map<String, Integer> after = minutes();
      if (!records || !done) {
        assertThat(after).as("step %s", i).isEqualTo(before);
      }
      changed += done && !records ? 1 : 0;
      before = after;
    }
    assertThat(changed).as("changes that were possible").isGreaterThan(STEPS / 10);
    assertThat(before.values().stream().mapToInt(x -> x).sum()).isPositive();
  }

  /** What each has, by each address that tells hours. */
  private Map<String, Integer> minutes() throws IOException {
    Map<String, Integer> minutes = new LinkedHashMap<>();
    JsonNode whole = api.get("groepen/" + group + "/aanwezigheid").success().get("deelnemers");
    for (String who : participants) {
      int counted = api.get("deelnemers/" + who + "/uren").success().get("aanwezigMinuten").asInt();
      JsonNode file = api.get("deelnemers/" + who + "/aanwezigheid").success().get("bijeenkomsten");
      assertThat(List.of(sum(file), inGroup(whole, who), inEnrolments(who))).containsOnly(counted);
      minutes.put(who, counted);
    }
    return minutes;
  }

  private static int inGroup(JsonNode rows, String who) {
    return all(rows).stream()
        .filter(row -> row.get("deelnemer").get("id").asText().equals(who))
        .mapToInt(row -> sum(row.get("vakjes")))
        .sum();
  }

  /** Each has one enrolment, so its progress holds all hours. */
  private int inEnrolments(String who) throws IOException {
    JsonNode enrolments =
        api.get("deelnemers/" + who + "/inschrijvingen").success().get("inschrijvingen");
    assertThat(enrolments).hasSize(1);
    String one = enrolments.get(0).get("id").asText();
    return api.get("inschrijvingen/" + one + "/voortgang").success().get("aanwezigMinuten").asInt();
  }

  private static int sum(JsonNode rows) {
    return all(rows).stream().mapToInt(row -> row.get("minuten").asInt()).sum();
  }

  private boolean record() throws IOException {
    String session = "bijeenkomsten/" + any(sessions()).get("id").asText();
    if (random.nextInt(4) == 0) {
      return did(api.post(session + "/aanwezigheid/_restaanwezig", null));
    }
    JsonNode lines = api.get(session + "/aanwezigheid").success().get("regels");
    if (lines.isEmpty()) {
      return false;
    }
    JsonNode line = any(all(lines));
    Map<String, ?> presence =
        random.nextInt(3) == 0
            ? Map.of("aanwezigheid", "afwezig-met-bericht")
            : Map.of("aanwezigheid", "aanwezig", "minuten", 1 + random.nextInt(60));
    String who = line.get("deelnemer").get("id").asText();
    return did(api.put(session + "/aanwezigheid/" + who, presence, line.get("versie").asLong()));
  }

  private boolean change() throws IOException {
    return switch (random.nextInt(4)) {
      case 0 -> did(api.post("groepen/" + group + "/bijeenkomsten", session(anyDay())));
      case 1 -> changeStatus();
      case 2 -> endEnrolment();
      default -> {
        JsonNode one = any(sessions());
        String address = "bijeenkomsten/" + one.get("id").asText();
        yield did(api.put(address, session(anyDay()), one.get("versie").asLong()));
      }
    };
  }

  private boolean changeStatus() throws IOException {
    JsonNode one = any(sessions());
    Map<String, ?> status =
        any(
            List.of(
                Map.of("status", "open"),
                Map.of("status", "afgesloten"),
                Map.of("status", "vervallen", "reden", "weer")));
    String address = "bijeenkomsten/" + one.get("id").asText() + "/status";
    return did(api.put(address, status, one.get("versie").asLong()));
  }

  private boolean endEnrolment() throws IOException {
    JsonNode all = api.get("groepen/" + group + "/inschrijvingen").success().get("inschrijvingen");
    JsonNode one = any(all(all));
    Map<String, ?> end = Map.of("einddatum", day(anyDay()).toString(), "reden", "anders");
    String address = "inschrijvingen/" + one.get("id").asText() + "/einde";
    return did(api.put(address, end, one.get("versie").asLong()));
  }

  /** Refused is an answer too; anything else is a fault. */
  private static boolean did(Api.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isIn(200, 201, 400, 409, 412);
    return answer.status() < 300;
  }

  private List<JsonNode> sessions() throws IOException {
    return all(api.get("groepen/" + group + "/bijeenkomsten").success().get("bijeenkomsten"));
  }

  private Map<String, ?> session(int daysAgo) {
    int hour = 8 + random.nextInt(6);
    String start = day(daysAgo) + "T%02d:00:00+00:00".formatted(hour);
    String end = day(daysAgo) + "T%02d:30:00+00:00".formatted(hour + 1 + random.nextInt(3));
    return Map.of("titel", "Urenles", "begin", start, "einde", end, "kanaal", "telefoon");
  }

  private int anyDay() {
    return 1 + random.nextInt(45);
  }

  private LocalDate day(int daysAgo) {
    return today.minusDays(daysAgo);
  }

  private String made(String path, Map<String, ?> body) throws IOException {
    return api.post(path, body).success().get("id").asText();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<JsonNode> all(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
