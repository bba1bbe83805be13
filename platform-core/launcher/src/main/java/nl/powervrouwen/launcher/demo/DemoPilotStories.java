package nl.powervrouwen.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the fifteen of a municipality wanted, what their job coaches did with them in that year, and
 * what became of it: nine found something, two nothing yet, of four it is not known. The goals are
 * those that the council's letter about the pilot names, and others like them.
 */
final class DemoPilotStories {

  private static final String HOME_CARE = "thuiszorg";
  private static final String HOME_CARE_FIRM = "Thuiszorg De Proef";
  private static final String EDUCATION = "onderwijs";
  private static final String SCHOOL = "School Voorbeeld";
  private static final String GOES_ON = "gaat-door";
  private static final String TOLD = "verteld";
  private static final String ON_PAPER = "op-papier-gezien";
  private static final String CONFIRMED = "bevestigd";
  private static final String REACHED = "bereikt";
  private static final String OPEN = "open";

  /** The week of the last meeting, in which job coach and participant look back. */
  private static final int LAST_WEEK = 51;

  private static final int MIDDLE_WEEK = 26;

  /** After how many months somebody asks whether it goes on. */
  private static final List<Integer> CHECKS = List.of(3, 6, 12);

  /**
   * One participant's year.
   *
   * @param goal in their own words
   * @param step the first thing to do
   * @param part a goal on the way
   * @param state what became of the goal
   * @param ladder step on the Participatieladder at the end
   * @param found what was found; empty for who was not asked
   */
  private record Story(
      String goal, String step, String part, String state, int ladder, List<Found> found) {}

  /**
   * Something that was found.
   *
   * @param week from the first meeting on, in which it began
   * @param until the week in which it ended; 0 while it goes on
   * @param hours a week; 0 for not known
   * @param answers what was said after 3, 6 and 12 months, as far as somebody asked
   */
  private record Found(
      String kind,
      int week,
      int until,
      int hours,
      String sector,
      String organisation,
      String evidence,
      List<String> answers) {}

  private static final Found NOTHING_YET =
      new Found("nog-niets-gevonden", LAST_WEEK, 0, 0, "", "", TOLD, List.of());

  private static final List<Story> STORIES =
      List.of(
          new Story(
              "Ik wil politieagente worden",
              "Op bezoek bij het politiebureau",
              "Leren zwemmen en hardlopen",
              OPEN,
              4,
              List.of(
                  new Found(
                      "vrijwilligerswerk",
                      20,
                      0,
                      4,
                      "buurtwerk",
                      "Buurtvereniging Voorbeeld",
                      TOLD,
                      List.of(GOES_ON, GOES_ON)))),
          new Story(
              "Ik wil apothekersassistente worden",
              "Een apotheek bellen en vragen of ik mag kijken",
              "Rekenen en Nederlands voor de opleiding",
              OPEN,
              3,
              List.of(
                  new Found("entree", 44, 0, 0, EDUCATION, SCHOOL, ON_PAPER, List.of(GOES_ON)))),
          new Story(
              "Ik wil weer een baan in de chemie, zoals vroeger",
              "Mijn diploma laten waarderen",
              "Vakwoorden in het Nederlands leren",
              OPEN,
              4,
              List.of(
                  new Found(
                      "werkervaringsplaats",
                      46,
                      0,
                      16,
                      "chemie",
                      "Laboratorium De Proef",
                      CONFIRMED,
                      List.of(GOES_ON, GOES_ON)))),
          new Story(
              "Ik wil zelfstandiger zijn en niet alles aan mijn man vragen",
              "Zelf een afspraak maken bij de gemeente",
              "Leren fietsen in het verkeer",
              REACHED,
              3,
              List.of()),
          new Story(
              "Ik wil in de thuiszorg werken",
              "Een dag meelopen in de thuiszorg",
              "Praten over mijn werk in het Nederlands",
              REACHED,
              6,
              List.of(
                  new Found(
                      "proefplaatsing",
                      38,
                      46,
                      20,
                      HOME_CARE,
                      HOME_CARE_FIRM,
                      CONFIRMED,
                      List.of()),
                  new Found(
                      "vast-werk",
                      46,
                      0,
                      24,
                      HOME_CARE,
                      HOME_CARE_FIRM,
                      ON_PAPER,
                      List.of(GOES_ON, GOES_ON)))),
          new Story(
              "Ik wil kok zijn in een restaurant",
              "Koken voor de groep",
              "Leren werken met een kassa",
              OPEN,
              3,
              List.of(
                  new Found(
                      "tijdelijk-werk",
                      30,
                      0,
                      12,
                      "horeca",
                      "Eetcafé Verzonnen",
                      TOLD,
                      List.of(GOES_ON, "niet-meer")))),
          new Story(
              "Ik wil kleding maken",
              "Kijken in het naaiatelier",
              "Meten en rekenen in het Nederlands",
              REACHED,
              4,
              List.of(
                  new Found(
                      "vrijwilligerswerk",
                      24,
                      0,
                      6,
                      "textiel",
                      "Naaiatelier Proef",
                      CONFIRMED,
                      List.of(GOES_ON, GOES_ON, GOES_ON)))),
          new Story(
              "Ik wil met kinderen werken",
              "Voorlezen op de school van mijn zoon",
              "Een verklaring over gedrag aanvragen",
              OPEN,
              4,
              List.of(
                  new Found(
                      "stage",
                      40,
                      50,
                      8,
                      EDUCATION,
                      "Basisschool Voorbeeld",
                      CONFIRMED,
                      List.of()))),
          new Story(
              "Ik wil zelf naar de stad kunnen reizen",
              "Samen met de bus naar de bibliotheek",
              "Reizen plannen op mijn telefoon",
              REACHED,
              2,
              List.of()),
          new Story(
              "Ik wil een eigen winkel beginnen",
              "Praten met iemand die een winkel heeft",
              "Leren wat een ondernemer moet weten",
              "losgelaten",
              2,
              List.of(NOTHING_YET)),
          new Story(
              "Ik wil in de kinderopvang werken",
              "Vragen welke opleiding daarvoor nodig is",
              "Entree-opleiding doen",
              OPEN,
              3,
              List.of(
                  new Found("entree", 44, 0, 0, EDUCATION, SCHOOL, TOLD, List.of("niet-bekend")))),
          new Story(
              "Ik wil zelf met de juf van mijn kinderen praten",
              "Vragen voor het gesprek op school opschrijven",
              "Elke week een uur praten met mijn taalmaatje",
              REACHED,
              3,
              List.of()),
          new Story(
              "Ik wil een vak leren",
              "Naar de open dag van de school",
              "Examen doen in het Nederlands",
              OPEN,
              3,
              List.of(
                  new Found(
                      "mbo-2", 46, 0, 0, EDUCATION, SCHOOL, ON_PAPER, List.of(GOES_ON, GOES_ON)))),
          new Story(
              "Ik wil werk waarbij ik op tijd thuis ben voor mijn kinderen",
              "Een cv maken",
              "Opvang regelen voor na school",
              OPEN,
              2,
              List.of(NOTHING_YET)),
          new Story(
              "Ik wil beter slapen en meer naar buiten gaan",
              "Elke week wandelen met iemand uit de groep",
              "Mijn klachten vertellen aan de dokter",
              OPEN,
              2,
              List.of()));

  /** What was done with everybody, and in which week. */
  private record Talk(int week, String channel, int minutes, String content) {}

  private static final List<Talk> TALKS =
      List.of(
          new Talk(-1, "gesprek", 60, "Kennisgemaakt, met een tolk erbij. Zij wil graag meedoen."),
          new Talk(5, "huisbezoek", 45, "Thuis gesproken over de opvang en over de reis."),
          new Talk(13, "telefoon", 20, "Gebeld omdat er geen bijeenkomsten zijn. Het gaat goed."),
          new Talk(19, "video", 30, "Per Zoom gesproken. Wil weten welk werk hier te vinden is."),
          new Talk(27, "bericht", 5, "Het huiswerk is gemaakt, zij stuurde er een foto van."),
          new Talk(38, "gesprek", 40, "Samen gezocht naar een plek om ervaring op te doen."),
          new Talk(LAST_WEEK, "video", 45, "Samen teruggekeken op het jaar en op wat zij wilde."),
          new Talk(78, "telefoon", 10, "Gebeld. Zij komt naar de terugkomdag van de groep."));

  /** What the coordinator wrote to all of them at once. */
  private static final List<Talk> TO_ALL =
      List.of(
          new Talk(
              11,
              "bericht",
              0,
              "Het buurthuis is dicht door corona. Wij bellen iedereen deze week."),
          new Talk(
              15,
              "bericht",
              0,
              "Wij gaan verder met Zoom. Het huiswerk staat in de WhatsApp-groep."),
          new Talk(
              50, "bericht", 0, "De uitreiking van de certificaten is via Zoom. Kom allemaal!"));

  private static final List<String> LEVELS = List.of("A0", "A1", "A2", "B1");

  private final DemoApi coordinator;
  private final List<DemoApi> coaches;
  private final LocalDate first;

  /**
   * Those of one municipality.
   *
   * @param first day of the first meeting
   */
  DemoPilotStories(DemoApi coordinator, List<DemoApi> coaches, LocalDate first) {
    this.coordinator = coordinator;
    this.coaches = coaches;
    this.first = first;
  }

  /** Writes down what was sent to everybody by WhatsApp. */
  void writeToAll(List<String> participants) {
    TO_ALL.forEach(talk -> talked(coordinator, participants, talk, 8));
  }

  /**
   * Writes down the year of one participant.
   *
   * @param number which one, from 0, in the order in which they were registered
   * @param municipality which one, from 0: the stories begin with another participant in each
   */
  void write(String participant, int number, int municipality) {
    Story story = STORIES.get((number + 7 * municipality) % STORIES.size());
    DemoApi coach = coaches.get(number % coaches.size());
    TALKS.forEach(talk -> talked(coach, List.of(participant), talk, 10 + number % 6));
    goals(coach, participant, story, number);
    device(coach, participant, number);
    measured(coach, participant, number, 0, "begin", 0, 1 + number % 2);
    measured(coach, participant, number, MIDDLE_WEEK, "tussendoor", 1, 2);
    measured(coach, participant, number, LAST_WEEK, "einde", 1 + number % 2, story.ladder());
    story.found().forEach(found -> found(coach, participant, found));
  }

  private void talked(DemoApi writer, List<String> participants, Talk talk, int hour) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("vertrouwelijk", false);
    form.put("deelnemerIds", participants);
    form.put("plaatsgevondenOp", first.plusWeeks(talk.week()) + "T%02d:15:00Z".formatted(hour));
    form.put("indicatieContactGelukt", true);
    form.put("kanaal", talk.channel());
    form.put("inhoud", talk.content());
    if (talk.minutes() > 0) {
      form.put("duurMinuten", talk.minutes());
    }
    writer.post("contactmomenten", form);
  }

  /** Agreed upon in the beginning and halfway, and looked at again at the end. */
  private void goals(DemoApi coach, String participant, Story story, int number) {
    Map<String, Object> main = goal(story.goal(), "hoofddoel", 1);
    main.put("belangrijkste", true);
    String goal = made(coach, participant, main);
    step(coach, goal, story.step(), "deelnemer", 4);
    Map<String, Object> onTheWay = goal(story.part(), "subdoel", 3);
    onTheWay.put("hoortBijDoelId", goal);
    String part = made(coach, participant, onTheWay);
    step(coach, part, "Samen zoeken wie kan helpen", "jobcoach", 8);
    agree(coach, participant, number, 5);
    end(coach, part, REACHED, MIDDLE_WEEK);
    agree(coach, participant, number, MIDDLE_WEEK + 1);
    if (!story.state().equals(OPEN)) {
      end(coach, goal, story.state(), LAST_WEEK);
    }
  }

  private static String made(DemoApi coach, String participant, Map<String, Object> goal) {
    return coach.post("deelnemers/" + participant + "/doelen", goal).get("id").asText();
  }

  private Map<String, Object> goal(String words, String kind, int week) {
    Map<String, Object> goal = new LinkedHashMap<>();
    goal.put("eigenWoorden", words);
    goal.put("soort", kind);
    goal.put("sinds", day(week));
    return goal;
  }

  private void step(DemoApi coach, String goal, String text, String owner, int week) {
    coach.post(
        "doelen/" + goal + "/stappen",
        Map.of(
            "tekst", text, "wie", owner, "uiterlijkOp", day(week + 2), "gedaanOp", day(week + 1)));
  }

  private void agree(DemoApi coach, String participant, int number, int week) {
    String plan = coach.get("deelnemers/" + participant + "/doelen").get("vingerafdruk").asText();
    coach.post(
        "deelnemers/" + participant + "/instemmingen",
        Map.of("vingerafdruk", plan, "ingestemdOp", day(week), "tolkAanwezig", number % 2 == 0));
  }

  private void end(DemoApi coach, String goal, String state, int week) {
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("stand", state);
    status.put("standSinds", day(week));
    if (state.equals("losgelaten")) {
      status.put("reden", "Wil nu eerst werk zoeken in een winkel.");
    }
    coach.put("doelen/" + goal + "/stand", status, 1);
  }

  /** Who had nothing to see a meeting on was lent something. */
  private void device(DemoApi coach, String participant, int number) {
    if (number % 3 == 0) {
      coach.post(
          "deelnemers/" + participant + "/randvoorwaarden",
          Map.of(
              "randvoorwaarde",
              "apparaat",
              "nodigSinds",
              day(11),
              "wieRegelt",
              "Bibliotheek Proefdorp",
              "opgelostOp",
              day(14),
              "oplossing",
              "Een tablet geleend, met uitleg over Zoom."));
    }
  }

  private void measured(
      DemoApi coach, String participant, int number, int week, String moment, int more, int step) {
    coach.post(
        "deelnemers/" + participant + "/metingen",
        Map.of(
            "moment",
            moment,
            "gemetenOp",
            day(week),
            "participatieladder",
            step,
            "lezen",
            LEVELS.get(number % 2 + more),
            "spreken",
            LEVELS.get((number + 1) % 2 + more),
            "durftNederlandsTePraten",
            1 + number % 3 + more,
            "weetWaarGoedIn",
            2 + number % 2 + more));
  }

  private void found(DemoApi coach, String participant, Found found) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("soort", found.kind());
    form.put("eersteDag", day(found.week()));
    form.put("hoeBekend", found.evidence());
    if (found.until() > 0) {
      form.put("laatsteDag", day(found.until()));
    }
    if (found.hours() > 0) {
      form.put("urenPerWeek", found.hours());
    }
    if (!found.organisation().isEmpty()) {
      form.put("sector", found.sector());
      form.put("werkgeverOfSchool", found.organisation());
    }
    if (found.kind().equals("vast-werk")) {
      form.put("uitkeringGeeindigd", true);
    }
    JsonNode result = coach.post("deelnemers/" + participant + "/resultaten", form);
    String path = "resultaten/" + result.get("id").asText() + "/_beantwoordnavraag";
    LocalDate began = first.plusWeeks(found.week());
    for (int i = 0; i < found.answers().size(); i++) {
      LocalDate asked = began.plusMonths(CHECKS.get(i)).plusDays(4);
      result =
          coach.post(
              path,
              Map.of("gaatDoor", found.answers().get(i), "gevraagdOp", asked.toString()),
              result.get("versie").asLong());
    }
  }

  private String day(int week) {
    return first.plusWeeks(week).toString();
  }
}
