package nl.powervrouwen.launcher.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the participants want to reach, with the goals that the council's letter about the pilot
 * names. Most agreed with their plan, some with an earlier one, of some it is not recorded; some
 * goals were reached, one was let go, and the job coach has a step to take today. Most goals are so
 * young that no warning is ended by what is written down about them.
 */
final class DemoGoals {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /** Beside each goal a first step, and a second goal on the way to it. */
  private static final List<List<String>> STORIES =
      List.of(
          List.of(
              "Ik wil bij de politie werken",
              "Op bezoek bij het politiebureau",
              "Eerst mijn rijbewijs halen"),
          List.of(
              "Ik wil apothekersassistente worden",
              "Vragen welke opleiding daarvoor nodig is",
              "Entree-opleiding afmaken"),
          List.of(
              "Ik wil weer in de chemie werken, zoals vroeger",
              "Mijn diploma laten waarderen",
              "Vakwoorden in het Nederlands leren"),
          List.of(
              "Ik wil meer zelf doen en minder vragen aan mijn man",
              "Zelf een afspraak maken bij de gemeente",
              "Leren fietsen in het verkeer"),
          List.of(
              "Ik wil in de thuiszorg werken",
              "Een dag meelopen in de thuiszorg",
              "Praten over mijn werk in het Nederlands"));

  private static final List<String> LANGUAGES = List.of("Arabisch", "Tigrinya", "Turks", "Engels");

  /** Of every so many nothing is recorded about whether they agree. */
  private static final int NOT_AGREED = 7;

  /** Of every so many the plan changed since. */
  private static final int AGREED_EARLIER = 5;

  /** Of every so many a goal waits for a step so long that it is a warning. */
  private static final int WAITS = 4;

  private final DemoApi coach;
  private final DemoApi coordinator;
  private final LocalDate today = LocalDate.now(AMSTERDAM);

  /** Those of one municipality. */
  DemoGoals(DemoApi coach, DemoApi coordinator) {
    this.coach = coach;
    this.coordinator = coordinator;
  }

  /** Writes them down for all participants, in the order in which they were registered. */
  void write(List<String> participants) {
    for (int i = 0; i < participants.size(); i++) {
      write(DemoPeople.hasCoach(i) ? coach : coordinator, participants.get(i), i);
    }
  }

  private void write(DemoApi writer, String participant, int number) {
    List<String> story = STORIES.get(number % STORIES.size());
    Map<String, Object> main = goal(story.get(0), "hoofddoel", 14 + number);
    main.put("belangrijkste", true);
    String first = made(writer, participant, main);
    step(writer, first, story.get(1), "deelnemer", today.plusDays(3L + number % 9));
    boolean waits = number % WAITS == WAITS - 1;
    Map<String, Object> part = goal(story.get(2), "subdoel", waits ? 60 + number : 10);
    part.put("hoortBijDoelId", first);
    String second = made(writer, participant, part);
    if (number % NOT_AGREED != NOT_AGREED - 1) {
      agree(writer, participant, number);
    }
    if (number % AGREED_EARLIER == AGREED_EARLIER - 1) {
      step(writer, second, "Samen bekijken wat er nodig is", "jobcoach", today);
    }
    switch (number % 6) {
      case 2 -> end(writer, second, "bereikt", null);
      case 4 -> end(writer, second, "losgelaten", "Wil zich nu op het andere doel richten.");
      default -> {}
    }
  }

  private static String made(DemoApi writer, String participant, Map<String, Object> goal) {
    return writer.post("deelnemers/" + participant + "/doelen", goal).get("id").asText();
  }

  private Map<String, Object> goal(String words, String kind, int daysAgo) {
    Map<String, Object> goal = new LinkedHashMap<>();
    goal.put("eigenWoorden", words);
    goal.put("soort", kind);
    goal.put("sinds", today.minusDays(daysAgo).toString());
    return goal;
  }

  private static void step(DemoApi writer, String goal, String text, String owner, LocalDate due) {
    writer.post(
        "doelen/" + goal + "/stappen",
        Map.of("tekst", text, "wie", owner, "uiterlijkOp", due.toString()));
  }

  private void agree(DemoApi writer, String participant, int number) {
    Map<String, Object> approval = new LinkedHashMap<>();
    approval.put(
        "vingerafdruk",
        writer.get("deelnemers/" + participant + "/doelen").get("vingerafdruk").asText());
    approval.put("ingestemdOp", today.minusDays(number % 20).toString());
    if (number % 3 != 0) {
      approval.put("uitgelegdIn", LANGUAGES.get(number % LANGUAGES.size()));
      approval.put("tolkAanwezig", number % 2 == 0);
    }
    writer.post("deelnemers/" + participant + "/instemmingen", approval);
  }

  private void end(DemoApi writer, String goal, String state, @Nullable String reason) {
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("stand", state);
    status.put("standSinds", today.minusDays(1).toString());
    if (reason != null) {
      status.put("reden", reason);
    }
    writer.put("doelen/" + goal + "/stand", status, 1);
  }
}
