package nl.powervrouwen.acceptance;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A session of today with invented participants, made through the API. */
final class DemoSession {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final List<String> PRESENCES =
      List.of("aanwezig", "afwezig-met-bericht", "afwezig-zonder-bericht");

  private final String id;
  private final List<String> participants;
  private final Map<String, Long> versions = new HashMap<>();

  private DemoSession(String id, List<String> participants) {
    this.id = id;
    this.participants = participants;
  }

  /** With so many participants, of whom nothing is recorded yet. */
  static DemoSession of(Api api, int size) throws IOException {
    LocalDate today = LocalDate.now(AMSTERDAM);
    String programme =
        made(api.post("programmas", Map.of("naam", "Proef", "startdatum", today.toString())));
    String group =
        made(
            api.post(
                "groepen",
                Map.of("programmaId", programme, "naam", "Proefgroep", "capaciteit", size)));
    List<String> participants = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String participant =
          made(
              api.post(
                  "deelnemers", Map.of("voornaam", "Deelnemer " + i, "achternaam", "Voorbeeld")));
      api.post("groepen/" + group + "/inschrijvingen", Map.of("deelnemerId", participant))
          .success();
      participants.add(participant);
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
    return new DemoSession(id, participants);
  }

  /** Its number in addresses. */
  String id() {
    return id;
  }

  /** The participants who are expected. */
  List<String> participants() {
    return participants;
  }

  /** The participant of a tap: they take turns. */
  String participant(int tap) {
    return participants.get(tap % participants.size());
  }

  /** Records the next participant; every round another presence. */
  Written tap(Api api, int tap) throws IOException {
    Api.Answer answer = attempt(api, tap);
    Written written = Written.of(answer.success());
    versions.put(participant(tap), written.version());
    return written;
  }

  private Api.Answer attempt(Api api, int tap) throws IOException {
    return api.put(
        "bijeenkomsten/" + id + "/aanwezigheid/" + participant(tap),
        Map.of("aanwezigheid", PRESENCES.get(tap / participants.size() % PRESENCES.size())),
        versions.getOrDefault(participant(tap), 0L));
  }

  /** What stands about each participant now, by their id; also remembers the versions. */
  Map<String, Written> status(Api api) throws IOException {
    Map<String, Written> status = new HashMap<>();
    for (var line : api.get("bijeenkomsten/" + id + "/aanwezigheid").success().get("regels")) {
      Written written = Written.of(line);
      status.put(line.get("deelnemer").get("id").asText(), written);
      versions.put(line.get("deelnemer").get("id").asText(), written.version());
    }
    return status;
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
