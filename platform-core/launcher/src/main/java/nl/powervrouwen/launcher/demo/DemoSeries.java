package nl.powervrouwen.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.powervrouwen.spi.Notation;
import org.jspecify.annotations.Nullable;

/** The sessions of the groups of one municipality: planned, changed, recorded and closed. */
final class DemoSeries {

  private final DemoApi coordinator;

  DemoSeries(DemoApi coordinator) {
    this.coordinator = coordinator;
  }

  /**
   * Plans the whole curriculum, a session a week.
   *
   * @param first day of the first session
   * @param room where the group meets
   * @return all sessions, first one first
   */
  JsonNode plan(String group, LocalDate first, String room) {
    Map<String, Object> series = new LinkedHashMap<>();
    series.put("soort", "leerplan");
    series.put("leerplanId", "powervrouwen");
    series.put("leerplanVersie", newestVersion());
    series.put("begin", first.toString());
    series.put("weekdag", Notation.DUTCH.weekday(first.getDayOfWeek()));
    series.put("begintijd", "09:30");
    series.put("eindtijd", "12:00");
    series.put("kanaal", "zaal");
    series.put("plaats", room);
    return change(group, series);
  }

  /** Goes on by video from a session on; answers the series as it is then. */
  JsonNode goOnline(String group, JsonNode first, String link) {
    return change(
        group, Map.of("soort", "online", "bijeenkomstId", id(first), "vergaderlink", link));
  }

  /** Goes on from a session at a later day; answers the series as it is then. */
  JsonNode shift(String group, JsonNode first, LocalDate day) {
    return change(
        group, Map.of("soort", "verschuiven", "bijeenkomstId", id(first), "dag", day.toString()));
  }

  /** Looks at what a change would do and does it; answers the series as it is then. */
  JsonNode change(String group, Map<String, ?> wanted) {
    String series = "groepen/" + group + "/bijeenkomstenreeks/";
    JsonNode shown = coordinator.post(series + "_voorbeeld", wanted);
    Map<String, Object> order = new LinkedHashMap<>(wanted);
    order.put("vingerafdruk", shown.get("vingerafdruk").asText());
    return coordinator.post(series + "_pastoe", order).get("bijeenkomsten");
  }

  /**
   * Records that somebody was not there.
   *
   * @param reason which they gave; null for who let nobody know
   */
  void absent(JsonNode session, String participant, @Nullable String reason) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("aanwezigheid", reason == null ? "afwezig-zonder-bericht" : "afwezig-met-bericht");
    if (reason != null) {
      form.put("reden", reason);
    }
    record(session, participant, form);
  }

  /** Records that somebody took part for some minutes in another way than the others. */
  void present(JsonNode session, String participant, String channel, int minutes) {
    record(
        session,
        participant,
        Map.of("aanwezigheid", "aanwezig", "kanaal", channel, "minuten", minutes));
  }

  private void record(JsonNode session, String participant, Map<String, ?> form) {
    coordinator.put("bijeenkomsten/" + id(session) + "/aanwezigheid/" + participant, form, 0);
  }

  /** Records everybody else as present, and closes the session. */
  void close(JsonNode session) {
    String path = "bijeenkomsten/" + id(session);
    coordinator.post(path + "/aanwezigheid/_restaanwezig", null);
    long version = coordinator.get(path).get("versie").asLong();
    coordinator.put(path + "/status", Map.of("status", "afgesloten"), version);
  }

  private static String id(JsonNode session) {
    return session.get("id").asText();
  }

  /** Modules are loaded within seconds after the server's start. */
  private String newestVersion() {
    Instant end = Instant.now().plusSeconds(30);
    while (Instant.now().isBefore(end)) {
      for (JsonNode curriculum : coordinator.get("leerplannen").get("leerplannen")) {
        if (curriculum.get("id").asText().equals("powervrouwen")) {
          return curriculum.get("versie").asText();
        }
      }
      pause();
    }
    throw new IllegalStateException("Demo data: the curriculum powervrouwen is not loaded");
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while writing demo data", e);
    }
  }
}
