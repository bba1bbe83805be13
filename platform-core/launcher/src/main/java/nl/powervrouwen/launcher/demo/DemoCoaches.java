package nl.powervrouwen.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the two job coaches share the work: one takes over from the other these days, some were
 * transferred with a note, and one file was opened with a reason.
 */
final class DemoCoaches {

  /** Who had no coach until now. */
  private static final int WITHOUT_COACH = 3;

  /** Who goes to the second coach. */
  private static final List<Integer> TRANSFERRED = List.of(9, 10);

  /** Whose file is opened. */
  private static final int OPENED = 4;

  private final DemoApi coordinator;
  private final DemoApi second;
  private final String firstCoach;
  private final String secondCoach;
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  /** Those of one municipality. */
  DemoCoaches(DemoApi coordinator, DemoApi second, String firstCoach, String secondCoach) {
    this.coordinator = coordinator;
    this.second = second;
    this.firstCoach = firstCoach;
    this.secondCoach = secondCoach;
  }

  /** Writes them down about all participants, in the order in which they were registered. */
  void write(List<String> participants) {
    transfer(
        participants.get(WITHOUT_COACH),
        firstCoach,
        "Er is nu tijd voor",
        "Wil graag een vaste dag in de week. Belt het liefst na tien uur.");
    for (int one : TRANSFERRED) {
      transfer(participants.get(one), secondCoach, "Ander rooster", "Kent het gebouw nog niet.");
    }
    coordinator.post(
        "vervangingen",
        Map.of(
            "afwezigId",
            secondCoach,
            "vervangerId",
            firstCoach,
            "eersteDag",
            today.toString(),
            "laatsteDag",
            today.plusDays(6).toString(),
            "reden",
            "Vakantie"));
    second.post(
        "inzages",
        Map.of(
            "deelnemerId",
            participants.get(OPENED),
            "reden",
            "Staat aan de balie, en de jobcoach is niet te bereiken."));
  }

  private void transfer(String participant, String to, String reason, String note) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("deelnemerId", participant);
    form.put("naarJobcoachId", to);
    form.put("reden", reason);
    form.put("overdrachtsnotitie", note);
    JsonNode preview = coordinator.post("overdrachten/_voorbeeld", form);
    form.put("kenmerk", preview.get("kenmerk").asText());
    coordinator.post("overdrachten", form);
  }
}
