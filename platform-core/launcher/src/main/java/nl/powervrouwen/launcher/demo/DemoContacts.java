package nl.powervrouwen.launcher.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the job coach and the coordinator wrote down about their contacts: most participants were
 * spoken to lately, a few do not answer, with one a pause is agreed, and something is due today.
 */
final class DemoContacts {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final List<String> CHANNELS =
      List.of("telefoon", "gesprek", "bericht", "video", "huisbezoek");

  private static final List<String> TALKS =
      List.of(
          "Kennisgemaakt. Wil later in een apotheek werken.",
          "De opvang voor de jongste is rond vanaf volgende maand.",
          "Oefent met fietsen. Zoekt iemand om mee te praten in het Nederlands.",
          "Gesproken over vrijwilligerswerk bij de bibliotheek. Gaat een keer kijken.",
          "Het gaat goed in de groep. Vond de les over solliciteren moeilijk.");

  /** Who did not answer the last times. */
  private static final int SILENT = 6;

  /** With whom a pause is agreed. */
  private static final int PAUSED = 8;

  private final DemoApi coach;
  private final DemoApi coordinator;
  private final LocalDate today = LocalDate.now(AMSTERDAM);

  /** Those of one municipality. */
  DemoContacts(DemoApi coach, DemoApi coordinator) {
    this.coach = coach;
    this.coordinator = coordinator;
  }

  /** Writes them down about all participants, in the order in which they were registered. */
  void write(List<String> participants) {
    for (int i = 0; i < participants.size(); i++) {
      String participant = participants.get(i);
      DemoApi writer = DemoPeople.hasCoach(i) ? coach : coordinator;
      // All is written down in one day: the newest first, or each would end a warning of silence.
      talk(writer, participant, i + 1, 1 + i % 4);
      talk(writer, participant, i, 8);
      if (i == SILENT) {
        tries(participant);
      }
    }
    pause(participants.get(PAUSED));
    due(participants.get(0), "Bellen of de opvang rond is", today);
    due(participants.get(1), "Samen naar de bibliotheek", today.minusDays(2));
    due(participants.get(2), "Vragen hoe de eerste les was", today.plusDays(6));
    note(participants.get(0));
  }

  private void talk(DemoApi writer, String participant, int number, int weeksAgo) {
    Map<String, Object> form = form(participant, weeksAgo * 7 + number % 3, 9 + number % 7);
    form.put("kanaal", CHANNELS.get(number % CHANNELS.size()));
    form.put("inhoud", TALKS.get(number % TALKS.size()));
    if (number % 3 != 0) {
      form.put("duurMinuten", 10 + 5 * (number % 6));
    }
    writer.post("contactmomenten", form);
  }

  private void tries(String participant) {
    for (int days = 1; days <= 5; days += 2) {
      Map<String, Object> form = form(participant, days, 11);
      form.put("kanaal", "telefoon");
      form.put("indicatieContactGelukt", false);
      coach.post("contactmomenten", form);
    }
  }

  private void pause(String participant) {
    Map<String, Object> form = form(participant, 3, 10);
    form.put("kanaal", "telefoon");
    form.put("inhoud", "Is een paar weken bij familie.");
    form.put("pauzeTotEnMet", today.plusWeeks(2).toString());
    coach.post("contactmomenten", form);
  }

  private void due(String participant, String what, LocalDate day) {
    Map<String, Object> form = form(participant, 6, 14);
    form.put("kanaal", "gesprek");
    form.put("onderwerp", "Afspraken");
    form.put("vervolg", what);
    form.put("vervolgdatum", day.toString());
    coach.post("contactmomenten", form);
  }

  private void note(String participant) {
    Map<String, Object> form = form(participant, 2, 16);
    form.put("vertrouwelijk", true);
    form.put("inhoud", "Voor mezelf: de volgende keer rustiger beginnen.");
    coach.post("contactmomenten", form);
  }

  private Map<String, Object> form(String participant, int daysAgo, int hour) {
    ZonedDateTime held = today.minusDays(daysAgo).atTime(hour, 15).atZone(AMSTERDAM);
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("vertrouwelijk", false);
    form.put("deelnemerIds", List.of(participant));
    form.put("plaatsgevondenOp", held.toOffsetDateTime().toString());
    form.put("indicatieContactGelukt", true);
    return form;
  }
}
