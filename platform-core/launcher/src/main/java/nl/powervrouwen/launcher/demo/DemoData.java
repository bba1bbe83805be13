package nl.powervrouwen.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.registry.TenantId;

/**
 * A municipality that has had {@linkplain DemoPilot the year of the pilot} and is in the middle of
 * Powervrouwen again: two groups, the 24 sessions of the curriculum, the eleven that are over
 * filled in, the twelfth of the first group today.
 *
 * <p>As in 2020 the groups begin in a room, go on by video, and come back.
 */
public final class DemoData {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final int HELD = 11;
  private static final int FIRST_ONLINE = 9;
  private static final int LAST_ONLINE = 16;

  private static final String VIDEO = "https://video.voorbeeld.example/groep";
  private static final List<String> REASONS = List.of("ziekte", "kinderopvang", "vervoer");

  private static final List<String> PLACES = List.of("Noord", "Zuid");

  private final DemoApi coordinator;
  private final String trainer;
  private final String coach;
  private final DemoPeople people;
  private final DemoContacts contacts;
  private final DemoCoaches coaches;
  private final DemoGoals goals;
  private final DemoResults results;
  private final DemoSeries series;
  private final DemoPilot pilot;
  private final LocalDate today = LocalDate.now(AMSTERDAM);

  private DemoData(DemoPlatform platform, int municipality, HttpClient http) {
    TenantId tenant = platform.municipalities().get(municipality);
    this.coordinator = api(platform, tenant, "coordinator", http);
    // Staff are known from their first visit on.
    this.trainer = known(api(platform, tenant, "trainer", http));
    DemoApi jobcoach = api(platform, tenant, "jobcoach", http);
    this.coach = known(jobcoach);
    this.contacts = new DemoContacts(jobcoach, coordinator);
    DemoApi second = api(platform, tenant, "jobcoach2", http);
    String secondCoach = known(second);
    this.coaches = new DemoCoaches(coordinator, second, coach, secondCoach);
    this.goals = new DemoGoals(jobcoach, coordinator);
    this.results = new DemoResults(coordinator);
    this.series = new DemoSeries(coordinator);
    this.pilot =
        new DemoPilot(
            coordinator,
            trainer,
            List.of(jobcoach, second),
            List.of(coach, secondCoach),
            municipality);
    this.people = new DemoPeople(tenant.value().hashCode());
  }

  /**
   * Writes the demo data; called once for a new data folder, when everything is ready.
   *
   * @param platform the running platform
   * @throws IllegalStateException when the platform refuses something; what was written before
   *     stays
   */
  public static void seed(DemoPlatform platform) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (int i = 0; i < platform.municipalities().size(); i++) {
        platform.say("writing those of " + platform.municipalities().get(i));
        new DemoData(platform, i, http).write();
      }
    }
  }

  private static DemoApi api(DemoPlatform platform, TenantId tenant, String user, HttpClient http) {
    return new DemoApi(http, platform.address(tenant), platform.token(tenant, user));
  }

  private static String known(DemoApi colleague) {
    return colleague.get("ik").get("medewerkerId").asText();
  }

  private void write() {
    pilot.write();
    List<String> participants = register();
    contacts.write(participants);
    coaches.write(participants);
    goals.write(participants);
    new DemoCircumstances(coordinator).write(participants);
    results.write(participants);
    String programme = openProgramme();
    int groups = PLACES.size();
    // Before the groups are planned nothing is free: the twelfth session must be today.
    for (int i = 0; i < groups; i++) {
      int from = i * participants.size() / groups;
      int until = (i + 1) * participants.size() / groups;
      // The first group meets today, the others on the days after.
      writeGroup(
          programme, PLACES.get(i), participants.subList(from, until), today.plusDays(2L * i));
    }
    coordinator.post("vrije-dagen/_feestdagen", Map.of("jaar", today.getYear() + 1));
  }

  private List<String> register() {
    List<String> participants = new ArrayList<>();
    for (int i = 0; i < DemoPeople.count(); i++) {
      String place = PLACES.get(i % PLACES.size());
      JsonNode made = coordinator.post("deelnemers", people.form(i, "Proefdorp " + place, coach));
      String id = made.get("id").asText();
      coordinator.put("deelnemers/" + id + "/inburgering", people.inburgering(i, today), 0);
      if (DemoPeople.hasPip(i)) {
        coordinator.post("deelnemers/" + id + "/pips", people.pip(i, today));
        progress(id, i);
        decisions("deelnemers/" + id + "/", i);
      }
      participants.add(id);
    }
    return participants;
  }

  /** Exams, interviews about progress, and hours with who says so. */
  private void progress(String participant, int number) {
    DemoPeople.exams(number, today)
        .forEach(exam -> coordinator.post("deelnemers/" + participant + "/examens", exam));
    DemoPeople.interviews(number, today)
        .forEach(
            talk -> coordinator.post("deelnemers/" + participant + "/voortgangsgesprekken", talk));
    DemoPeople.hours(number, today)
        .forEach(hours -> coordinator.post("deelnemers/" + participant + "/gevolgde-uren", hours));
  }

  /** Some terms are longer, and some were asked to be; of some a part need not be met. */
  private void decisions(String about, int number) {
    if (number % 4 == 0) {
      coordinator.post(about + "verlengingen", DemoPeople.extension(number, today));
    }
    if (number % 4 == 2) {
      coordinator.post(about + "vrijstellingen", DemoPeople.exemption(number, today));
    }
  }

  private String openProgramme() {
    LocalDate start = today.minusWeeks(HELD);
    JsonNode made =
        coordinator.post(
            "programmas",
            Map.of(
                "naam",
                "Powervrouwen " + start.getYear(),
                "omschrijving",
                "Een jaar samen leren, met een eigen jobcoach voor elke vrouw.",
                "startdatum",
                start.toString(),
                "einddatum",
                start.plusYears(1).toString()));
    return made.get("id").asText();
  }

  private void writeGroup(
      String programme, String place, List<String> participants, LocalDate meetsOn) {
    JsonNode group =
        coordinator.post(
            "groepen",
            Map.of(
                "programmaId",
                programme,
                "naam",
                "Groep " + place,
                "plaats",
                "Buurthuis De Proef, " + place,
                "vergaderlink",
                VIDEO,
                "capaciteit",
                18,
                "trainerIds",
                List.of(trainer)));
    String id = group.get("id").asText();
    LocalDate first = meetsOn.minusWeeks(HELD);
    for (String participant : participants) {
      coordinator.post(
          "groepen/" + id + "/inschrijvingen",
          Map.of("deelnemerId", participant, "begindatum", first.toString()));
    }
    JsonNode sessions = planSeries(id, place, first);
    for (int number = 1; number <= HELD; number++) {
      hold(sessions.get(number - 1), participants, number);
    }
    String last = sessions.get(HELD - 1).get("id").asText();
    coordinator.post(
        "bijeenkomsten/" + last + "/nieuwe-bezoekers", Map.of("naam", "Bezoeker Voorbeeld"));
    String later = sessions.get(HELD + 1).get("begin").asText().substring(0, "2026-12-08".length());
    coordinator.post(
        "berichten-van-afwezigheid",
        Map.of(
            "groepId",
            id,
            "deelnemerId",
            participants.getFirst(),
            "eersteDag",
            later,
            "reden",
            "vervoer"));
  }

  /** Online for a while and back, as in the year of corona. */
  private JsonNode planSeries(String group, String place, LocalDate first) {
    String room = "Buurthuis De Proef, " + place;
    JsonNode sessions = series.plan(group, first, room);
    series.goOnline(group, sessions.get(FIRST_ONLINE - 1), VIDEO);
    Map<String, String> back = new LinkedHashMap<>();
    back.put("soort", "zaal");
    back.put("bijeenkomstId", sessions.get(LAST_ONLINE).get("id").asText());
    back.put("plaats", room);
    return series.change(group, back);
  }

  /**
   * Two participants were not there, another two each time; the rest were; then the session is
   * closed.
   */
  private void hold(JsonNode session, List<String> participants, int number) {
    String ill = participants.get(number * 3 % participants.size());
    String missing = participants.get((number * 5 + 1) % participants.size());
    series.absent(session, ill, REASONS.get(number % REASONS.size()));
    if (!missing.equals(ill)) {
      series.absent(session, missing, null);
    }
    series.close(session);
  }
}
