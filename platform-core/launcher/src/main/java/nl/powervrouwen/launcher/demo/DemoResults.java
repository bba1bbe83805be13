package nl.powervrouwen.launcher.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What participants found, and how far they came: a trial placement in home care that became a
 * permanent contract, the Entree training, voluntary work. More than half found something, one
 * found nothing yet, and of the others it is not known. Of some it is time to ask.
 */
final class DemoResults {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /**
   * What was found, in the order in which they were registered; who comes after it begins again.
   *
   * @param soort what, as the API names it; null for who found nothing that is known
   * @param days since when; 0 for a first day that nobody knows
   */
  private record Found(
      @Nullable String soort,
      int days,
      int hours,
      String sector,
      String organisation,
      @Nullable String evidence) {}

  private static final List<Found> FOUND =
      List.of(
          new Found("proefplaatsing", 95, 20, "thuiszorg", "Thuiszorg De Proef", "bevestigd"),
          new Found("entree", 190, 0, "onderwijs", "School Voorbeeld", "op-papier-gezien"),
          new Found(null, 0, 0, "", "", null),
          new Found("vast-werk", 40, 24, "thuiszorg", "Thuiszorg De Proef", "op-papier-gezien"),
          new Found("vrijwilligerswerk", 380, 4, "bibliotheek", "Bibliotheek Proefdorp", "verteld"),
          new Found(null, 0, 0, "", "", null),
          new Found("taalcursus", 0, 0, "", "", "verteld"));

  /** Who was asked, and found nothing yet. */
  private static final int NOTHING_YET = 2;

  /** Of whom the trial placement became a permanent contract. */
  private static final int WENT_ON = 3;

  /** An invented instrument: the platform brings no texts of others. */
  private static final String INSTRUMENT = "Proefmeter";

  private static final List<String> DOMAINS = List.of("Thuis", "Taal", "Geld");
  private static final List<String> INSTRUMENT_LEVELS =
      List.of("gaat niet", "gaat soms", "gaat goed");
  private static final List<String> LEVELS = List.of("A0", "A1", "A2", "B1");

  private final DemoApi coordinator;
  private final LocalDate today = LocalDate.now(AMSTERDAM);

  /** Those of one municipality. */
  DemoResults(DemoApi coordinator) {
    this.coordinator = coordinator;
  }

  /** Writes them down about all participants, in the order in which they were registered. */
  void write(List<String> participants) {
    coordinator.post(
        "instrumenten",
        Map.of("naam", INSTRUMENT, "onderwerpen", DOMAINS, "niveaus", INSTRUMENT_LEVELS));
    for (int i = 0; i < participants.size(); i++) {
      result(participants.get(i), i);
      measurement(participants.get(i), i, false);
      if (i % 2 == 0) {
        measurement(participants.get(i), i, true);
      }
    }
    add(
        participants.get(NOTHING_YET),
        Map.of("soort", "nog-niets-gevonden", "eersteDag", day(12), "hoeBekend", "verteld"));
    add(
        participants.get(WENT_ON),
        Map.of(
            "soort",
            "proefplaatsing",
            "eersteDag",
            day(100),
            "laatsteDag",
            day(41),
            "sector",
            "thuiszorg",
            "werkgeverOfSchool",
            "Thuiszorg De Proef"));
  }

  private void result(String participant, int number) {
    Found found = FOUND.get(number % FOUND.size());
    if (found.soort() == null) {
      return;
    }
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("soort", found.soort());
    form.put("gaatDoor", "gaat-door");
    if (found.days() > 0) {
      // Of the first ones it is time to ask; the others found it lately.
      form.put("eersteDag", day(number < FOUND.size() ? found.days() : 20 + number));
    }
    if (found.hours() > 0) {
      form.put("urenPerWeek", found.hours());
    }
    if (!found.organisation().isEmpty()) {
      form.put("sector", found.sector());
      form.put("werkgeverOfSchool", found.organisation());
    }
    if (found.evidence() != null) {
      form.put("hoeBekend", found.evidence());
    }
    if (found.soort().equals("vast-werk")) {
      form.put("uitkeringGeeindigd", true);
    }
    add(participant, form);
  }

  private void add(String participant, Map<String, Object> form) {
    coordinator.post("deelnemers/" + participant + "/resultaten", form);
  }

  /** A second measurement is higher where the first was not the highest. */
  private void measurement(String participant, int number, boolean second) {
    int more = second ? 1 : 0;
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("moment", second ? "tussendoor" : "begin");
    form.put("gemetenOp", day(second ? 10 : 75));
    form.put("participatieladder", 2 + number % 2 + more);
    form.put("lezen", LEVELS.get(number % 3 + more));
    form.put("spreken", LEVELS.get((number + 1) % 3 + more));
    if (number % 3 != 0) {
      form.put("weetWaarGoedIn", 2 + number % 2 + more);
      form.put("durftNederlandsTePraten", 1 + number % 3 + more);
    }
    if (number % 4 == 0) {
      form.put("scores", List.of(score(number % 2 + more)));
    }
    coordinator.post("deelnemers/" + participant + "/metingen", form);
  }

  private static Map<String, String> score(int level) {
    return Map.of(
        "instrument",
        INSTRUMENT,
        "onderwerp",
        DOMAINS.getFirst(),
        "niveau",
        INSTRUMENT_LEVELS.get(level));
  }

  private String day(int daysAgo) {
    return today.minusDays(daysAgo).toString();
  }
}
