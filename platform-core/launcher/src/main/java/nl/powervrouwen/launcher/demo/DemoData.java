package nl.powervrouwen.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.tenancy.TenantId;

/**
 * A municipality in the middle of Powervrouwen: two groups, the 24 meetings of the curriculum, the
 * eleven that are over filled in, the twelfth of the first group today.
 *
 * <p>As in 2020 the groups begin in a room, go on by video, and come back.
 */
public final class DemoData {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final int HELD = 11;
  private static final int FIRST_ONLINE = 9;
  private static final int LAST_ONLINE = 16;

  private static final List<String> PLACES = List.of("Noord", "Zuid");

  private final DemoApi coordinator;
  private final String trainer;
  private final String coach;
  private final DemoPeople people;
  private final LocalDate today = LocalDate.now(AMSTERDAM);

  private DemoData(DemoPlatform platform, TenantId tenant, HttpClient http) {
    this.coordinator = api(platform, tenant, "coordinator", http);
    // Staff are known from their first visit on.
    this.trainer = known(api(platform, tenant, "trainer", http));
    this.coach = known(api(platform, tenant, "jobcoach", http));
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
      for (TenantId tenant : platform.municipalities()) {
        platform.say("writing those of " + tenant);
        new DemoData(platform, tenant, http).write();
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
    List<String> women = register();
    String programme = openProgramme();
    int groups = PLACES.size();
    for (int i = 0; i < groups; i++) {
      int from = i * women.size() / groups;
      int until = (i + 1) * women.size() / groups;
      // The first group meets today, the others on the days after.
      writeGroup(programme, PLACES.get(i), women.subList(from, until), today.plusDays(2L * i));
    }
  }

  private List<String> register() {
    List<String> women = new ArrayList<>();
    for (int i = 0; i < DemoPeople.count(); i++) {
      String place = PLACES.get(i % PLACES.size());
      JsonNode made = coordinator.post("deelnemers", people.form(i, "Proefdorp " + place, coach));
      women.add(made.get("id").asText());
    }
    return women;
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

  private void writeGroup(String programme, String place, List<String> women, LocalDate meetsOn) {
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
                "https://video.voorbeeld.example/groep",
                "capaciteit",
                18,
                "trainerIds",
                List.of(trainer)));
    String id = group.get("id").asText();
    LocalDate first = meetsOn.minusWeeks(HELD);
    for (String woman : women) {
      coordinator.post(
          "groepen/" + id + "/inschrijvingen",
          Map.of("deelnemerId", woman, "begindatum", first.toString()));
    }
    for (CurriculumPart part : powervrouwen().parts()) {
      JsonNode meeting = plan(id, place, part, first.plusWeeks(part.number() - 1L));
      if (part.number() <= HELD) {
        hold(meeting, women, part.number());
      }
    }
  }

  private JsonNode plan(String group, String place, CurriculumPart part, LocalDate day) {
    boolean online = part.number() >= FIRST_ONLINE && part.number() <= LAST_ONLINE;
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("titel", part.title().dutch());
    form.put("thema", part.theme().dutch());
    form.put("begin", moment(day, LocalTime.of(9, 30)));
    form.put("einde", moment(day, LocalTime.of(12, 0)));
    form.put("kanaal", online ? "video" : "zaal");
    if (online) {
      form.put("vergaderlink", "https://video.voorbeeld.example/groep");
    } else {
      form.put("plaats", "Buurthuis De Proef, " + place);
    }
    return coordinator.post("groepen/" + group + "/bijeenkomsten", form);
  }

  /** Two women were not there, another two each time; the rest were; then the meeting is closed. */
  private void hold(JsonNode meeting, List<String> women, int number) {
    String path = "bijeenkomsten/" + meeting.get("id").asText();
    String ill = women.get(number * 3 % women.size());
    String missing = women.get((number * 5 + 1) % women.size());
    record(path, ill, "afwezig-met-bericht");
    if (!missing.equals(ill)) {
      record(path, missing, "afwezig-zonder-bericht");
    }
    coordinator.post(path + "/aanwezigheid/_restaanwezig", null);
    long version = coordinator.get(path).get("versie").asLong();
    coordinator.put(path + "/status", Map.of("status", "afgesloten"), version);
  }

  private void record(String meeting, String woman, String presence) {
    coordinator.put(meeting + "/aanwezigheid/" + woman, Map.of("aanwezigheid", presence), 0);
  }

  private static String moment(LocalDate day, LocalTime time) {
    return ZonedDateTime.of(day, time, AMSTERDAM).toOffsetDateTime().toString();
  }

  private static Curriculum powervrouwen() {
    return ServiceLoader.load(PlatformModule.class).stream()
        .flatMap(module -> module.get().curricula().stream())
        .filter(curriculum -> curriculum.id().equals("powervrouwen"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The curriculum powervrouwen is missing"));
  }
}
