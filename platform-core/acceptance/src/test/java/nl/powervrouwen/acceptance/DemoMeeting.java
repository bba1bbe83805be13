package nl.powervrouwen.acceptance;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A meeting of today with invented women, made through the API. */
final class DemoMeeting {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final List<String> PRESENCES =
      List.of("aanwezig", "afwezig-met-bericht", "afwezig-zonder-bericht");

  private final String id;
  private final List<String> women;
  private final Map<String, Long> versions = new HashMap<>();

  private DemoMeeting(String id, List<String> women) {
    this.id = id;
    this.women = women;
  }

  static DemoMeeting with15Women(Api api) throws IOException {
    LocalDate today = LocalDate.now(AMSTERDAM);
    String programme =
        made(api.post("programmas", Map.of("naam", "Proef", "startdatum", today.toString())));
    String group =
        made(
            api.post(
                "groepen",
                Map.of("programmaId", programme, "naam", "Proefgroep", "capaciteit", 15)));
    List<String> women = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      String woman =
          made(api.post("deelnemers", Map.of("voornaam", "Vrouw " + i, "achternaam", "Voorbeeld")));
      api.post("groepen/" + group + "/inschrijvingen", Map.of("deelnemerId", woman)).success();
      women.add(woman);
    }
    Map<String, String> form =
        Map.of(
            "titel",
            "Proef",
            "begin",
            today.atTime(9, 30).atZone(AMSTERDAM).toOffsetDateTime().toString(),
            "einde",
            today.atTime(12, 0).atZone(AMSTERDAM).toOffsetDateTime().toString(),
            "kanaal",
            "zaal");
    String id = made(api.post("groepen/" + group + "/bijeenkomsten", form));
    return new DemoMeeting(id, women);
  }

  /** The women who are expected. */
  List<String> women() {
    return women;
  }

  /** The woman of a tap: they take turns. */
  String woman(int tap) {
    return women.get(tap % women.size());
  }

  /** Records the next woman; every round another presence. */
  Written tap(Api api, int tap) throws IOException {
    Api.Answer answer = attempt(api, tap);
    Written written = Written.of(answer.success());
    versions.put(woman(tap), written.version());
    return written;
  }

  private Api.Answer attempt(Api api, int tap) throws IOException {
    return api.put(
        "bijeenkomsten/" + id + "/aanwezigheid/" + woman(tap),
        Map.of("aanwezigheid", PRESENCES.get(tap / women.size() % PRESENCES.size())),
        versions.getOrDefault(woman(tap), 0L));
  }

  /** What stands about each woman now, by her id; also remembers the versions. */
  Map<String, Written> standing(Api api) throws IOException {
    Map<String, Written> standing = new HashMap<>();
    for (var line : api.get("bijeenkomsten/" + id + "/aanwezigheid").success().get("regels")) {
      Written written = Written.of(line);
      standing.put(line.get("deelnemer").get("id").asText(), written);
      versions.put(line.get("deelnemer").get("id").asText(), written.version());
    }
    return standing;
  }

  private static String made(Api.Answer answer) throws IOException {
    return answer.success().get("id").asText();
  }

  /**
   * A line of attendance.
   *
   * @param presence the Dutch term; empty while nothing is recorded
   * @param version 0 while nothing is recorded
   */
  record Written(String presence, long version) {
    static Written of(com.fasterxml.jackson.databind.JsonNode line) {
      return new Written(line.path("aanwezigheid").asText(""), line.get("versie").asLong());
    }
  }
}
