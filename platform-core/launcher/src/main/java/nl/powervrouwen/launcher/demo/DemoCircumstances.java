package nl.powervrouwen.launcher.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the participants of a municipality live: with whom, who else is around, and what is arranged
 * so that they can come. One couple takes part together, and one precondition is overdue.
 */
final class DemoCircumstances {

  private static final List<String> PARTNERS = List.of("Karim", "Yonas", "Mehmet");
  private static final List<String> BUDDIES = List.of("Riet", "Gerrit", "Annie");
  private static final List<String> NEEDS = List.of("kinderopvang", "vervoer", "apparaat", "tijd");

  private final DemoApi coordinator;
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  /** Those of one municipality. */
  DemoCircumstances(DemoApi coordinator) {
    this.coordinator = coordinator;
  }

  /** Writes them down about all participants, in the order in which they were registered. */
  void write(List<String> participants) {
    for (int i = 0; i < participants.size(); i++) {
      String about = "deelnemers/" + participants.get(i) + "/";
      coordinator.post(about + "huisgenoten", partner(i));
      coordinator.post(about + "huisgenoten", child(i));
      coordinator.post(about + "contactpersonen", buddy(i));
      coordinator.post(about + "randvoorwaarden", need(i));
    }
    coordinator.post(
        "deelnemers/" + participants.get(1) + "/huisgenoten",
        Map.of("relatie", "andere-volwassene", "eigenDeelnemerId", participants.get(2)));
  }

  private static Map<String, Object> partner(int number) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("naam", PARTNERS.get(number % PARTNERS.size()) + " Voorbeeld");
    form.put("relatie", "partner");
    if (number % 3 != 0) {
      form.put("geboortedatum", 1970 + number % 20 + (number % 2 == 0 ? "-00-00" : "-04-00"));
    }
    return form;
  }

  private Map<String, Object> child(int number) {
    int year = today.getYear() - 2 - number % 14;
    return Map.of("naam", "Kind Voorbeeld", "relatie", "kind", "geboortedatum", year + "-00-00");
  }

  private Map<String, Object> buddy(int number) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("naam", BUDDIES.get(number % BUDDIES.size()) + " Voorbeeld");
    form.put("functie", "maatje");
    form.put("organisatie", "Stichting Voorbeeld");
    form.put("telefoon", "06-0000000" + number % 10);
    form.put("eersteDag", today.minusWeeks(20).toString());
    if (number % 3 != 0) {
      form.put("toestemming", number % 3 == 1);
      form.put("toestemmingOp", today.minusWeeks(19).toString());
    }
    return form;
  }

  private Map<String, Object> need(int number) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("randvoorwaarde", NEEDS.get(number % NEEDS.size()));
    form.put("nodigSinds", today.minusWeeks(6).toString());
    form.put("wieRegelt", "De deelnemer zelf");
    if (number == 0) {
      form.put("uiterlijkOp", today.minusDays(2).toString());
    } else if (number % 2 == 0) {
      form.put("opgelostOp", today.minusWeeks(3).toString());
      form.put("oplossing", "Met de buurvrouw afgesproken.");
    }
    return form;
  }
}
