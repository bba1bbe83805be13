package nl.powervrouwen.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The story of the pilot of 2019 and 2020, as if it ended half a year ago: fifteen participants in
 * each of the two municipalities, a year of meetings, eleven in a room until corona closed the
 * building, the others by Zoom, then the training that followed. Nobody dropped out, and more than
 * half found something. All of them are invented.
 *
 * <p>What is known of the pilot is in gemeenteberkelland.nl (June 2020) and regiobodeonline.nl
 * (April 2021).
 */
final class DemoPilot {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static final int PARTICIPANTS = 15;

  /** How long ago the first meeting was. */
  private static final int WEEKS_AGO = 80;

  /** Weeks from the first meeting on: when they met again by video, and each part after it. */
  private static final int ONLINE_WEEK = 15;

  private static final int AUTUMN_WEEK = 36;
  private static final int WINTER_WEEK = 46;

  /** The last meeting in a room. */
  private static final int LAST_IN_ROOM = 11;

  private static final int FOLLOW_UP_SESSIONS = 12;

  private static final String ROOM = "Buurthuis De Proef, Oost";
  private static final String ZOOM = "https://zoom.voorbeeld.example/eerste-groep";
  private static final List<String> REASONS =
      List.of("ziekte", "kinderopvang", "vervoer", "apparaat");

  private static final List<String> LAST =
      List.of("Proefjaar", "Voorbeeldjaar", "Verzinsel", "Fantasie", "Oefennaam");
  private static final List<String> LANGUAGES =
      List.of("Arabisch", "Tigrinya", "Turks", "Dari", "Somali", "Farsi");

  /** Who has one name, of whom the year of birth alone is known, and whose address is secret. */
  private static final int ONE_NAME = 6;

  private static final int YEAR_ALONE = 9;
  private static final int SECRET = 12;

  /** A couple who share one phone: the last two. */
  private static final int FIRST_OF_COUPLE = PARTICIPANTS - 2;

  private final DemoApi coordinator;
  private final DemoSeries series;
  private final String trainer;
  private final List<DemoApi> coaches;
  private final List<String> coachIds;
  private final int municipality;
  private final LocalDate first = LocalDate.now(AMSTERDAM).minusWeeks(WEEKS_AGO);

  /**
   * The year of one municipality.
   *
   * @param trainer who leads the group
   * @param coaches the two job coaches
   * @param coachIds by which they are known, in the same order
   * @param municipality which one it is, from 0: each has its own participants
   */
  DemoPilot(
      DemoApi coordinator,
      String trainer,
      List<DemoApi> coaches,
      List<String> coachIds,
      int municipality) {
    this.coordinator = coordinator;
    this.series = new DemoSeries(coordinator);
    this.trainer = trainer;
    this.coaches = coaches;
    this.coachIds = coachIds;
    this.municipality = municipality;
  }

  /** Writes all of it down. */
  void write() {
    List<String> participants = IntStream.range(0, PARTICIPANTS).mapToObj(this::register).toList();
    coordinator.post(
        "deelnemers/" + participants.get(FIRST_OF_COUPLE) + "/huisgenoten",
        Map.of("relatie", "partner", "eigenDeelnemerId", participants.getLast()));
    String group = openGroup();
    for (String participant : participants) {
      coordinator.post(
          "groepen/" + group + "/inschrijvingen",
          Map.of("deelnemerId", participant, "begindatum", first.toString()));
    }
    JsonNode sessions = planYear(group);
    for (int number = 1; number <= sessions.size(); number++) {
      hold(sessions.get(number - 1), participants, number);
    }
    complete(group, sessions.get(sessions.size() - 1));
    DemoPilotStories stories = new DemoPilotStories(coordinator, coaches, first);
    stories.writeToAll(participants);
    for (int i = 0; i < PARTICIPANTS; i++) {
      stories.write(participants.get(i), i, municipality);
    }
  }

  private String register(int number) {
    List<String> names = DemoPeople.firstNames();
    String name = names.get((municipality * PARTICIPANTS + number) % names.size());
    Map<String, Object> form = new LinkedHashMap<>();
    if (number == ONE_NAME) {
      form.put("achternaam", name + "-Proefjaar");
    } else {
      form.put("voornaam", name);
      form.put("achternaam", LAST.get((number + municipality) % LAST.size()));
    }
    String born = LocalDate.of(1971, 5, 9).plusDays(457L * number).toString();
    form.put("geboortedatum", number == YEAR_ALONE ? born.substring(0, 4) + "-00-00" : born);
    form.put("taal", LANGUAGES.get((number + municipality) % LANGUAGES.size()));
    form.put("telefoon", "06 0000 1%03d".formatted(Math.min(number, FIRST_OF_COUPLE)));
    form.put("woonplaats", "Proefdorp Oost");
    form.put("jobcoachId", coachIds.get(number % coachIds.size()));
    if (number == SECRET) {
      form.put("geheimAdres", true);
    }
    String id = coordinator.post("deelnemers", form).get("id").asText();
    coordinator.put("deelnemers/" + id + "/inburgering", inburgering(number), 0);
    return id;
  }

  /** In the pilot nobody was under the act of 2021 yet. */
  private static Map<String, String> inburgering(int number) {
    return number % 3 == 2
        ? Map.of("wet", "niet-plichtig")
        : Map.of("wet", "wet-2013", "beginPlicht", "2019-%02d-01".formatted(1 + number % 12));
  }

  private String openGroup() {
    String programme =
        coordinator
            .post(
                "programmas",
                Map.of(
                    "naam",
                    "Proefjaar Powervrouwen " + first.getYear(),
                    "omschrijving",
                    "Het verhaal van de proef van 2019 en 2020 met verzonnen mensen,"
                        + " en met de dagen van nu: een jaar samen leren, met corona in het midden.",
                    "startdatum",
                    first.toString(),
                    "einddatum",
                    first.plusYears(1).toString()))
            .get("id")
            .asText();
    return coordinator
        .post(
            "groepen",
            Map.of(
                "programmaId",
                programme,
                "naam",
                "Eerste groep",
                "plaats",
                ROOM,
                "vergaderlink",
                ZOOM,
                "capaciteit",
                PARTICIPANTS,
                "trainerIds",
                List.of(trainer)))
        .get("id")
        .asText();
  }

  /** The curriculum, four weeks without meetings, Zoom, and the training that followed. */
  private JsonNode planYear(String group) {
    JsonNode sessions = series.plan(group, first, ROOM);
    series.shift(group, sessions.get(LAST_IN_ROOM), first.plusWeeks(ONLINE_WEEK));
    series.goOnline(group, sessions.get(LAST_IN_ROOM), ZOOM);
    List<Map<String, String>> more = new ArrayList<>();
    for (int number = 1; number < FOLLOW_UP_SESSIONS; number++) {
      more.add(Map.of("titel", "Snelweg naar werk en participatie " + number));
    }
    more.add(Map.of("titel", "Uitreiking van de certificaten via Zoom"));
    int curriculum = sessions.size();
    JsonNode longer = series.change(group, Map.of("soort", "verlengen", "extra", more));
    series.shift(group, longer.get(curriculum), first.plusWeeks(AUTUMN_WEEK));
    return series.shift(
        group, longer.get(curriculum + FOLLOW_UP_SESSIONS / 2), first.plusWeeks(WINTER_WEEK));
  }

  /** One or two were not there; after corona somebody did the work by WhatsApp or by telephone. */
  private void hold(JsonNode session, List<String> participants, int number) {
    List<String> turn = new ArrayList<>(participants);
    Collections.rotate(turn, number * 7);
    series.absent(session, turn.getFirst(), REASONS.get(number % REASONS.size()));
    if (number % 4 == 0) {
      series.absent(session, turn.get(1), null);
    }
    if (number > LAST_IN_ROOM && number % 2 == 0) {
      series.present(session, turn.get(2), number % 4 == 0 ? "telefoon" : "whatsapp", 90);
    }
    series.close(session);
  }

  private void complete(String group, JsonNode last) {
    String day = last.get("begin").asText().substring(0, "2026-12-08".length());
    for (JsonNode enrolment :
        coordinator.get("groepen/" + group + "/inschrijvingen").get("inschrijvingen")) {
      coordinator.put(
          "inschrijvingen/" + enrolment.get("id").asText() + "/einde",
          Map.of("einddatum", day, "reden", "afgerond"),
          enrolment.get("versie").asLong());
    }
  }
}
