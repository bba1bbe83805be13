package nl.powervrouwen.report.presentieoverzicht;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.powervrouwen.spi.EnrolmentFacts;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;

/**
 * One participant's period, added up: minutes first, whole hours only in the statutory totals.
 *
 * @param person who
 * @param count how many sessions there were of each kind of presence
 * @param planned how long they were
 * @param attended how long the participant was there
 * @param statutory the hours of each kind
 */
record Tally(
    PersonFacts person,
    Map<Presence, Integer> count,
    Hours planned,
    Hours attended,
    Map<StatutoryHours, Hours> statutory) {

  static Tally of(PersonFacts person) {
    Map<Presence, Integer> count = new EnumMap<>(Presence.class);
    Map<StatutoryHours, Hours> statutory = new HashMap<>();
    Hours planned = Hours.NONE;
    Hours attended = Hours.NONE;
    for (EnrolmentFacts enrolment : person.enrolments()) {
      for (SessionFact session : enrolment.sessions()) {
        count.merge(session.presence(), 1, Integer::sum);
        planned = planned.plus(session.planned());
        attended = attended.plus(session.attended());
        for (StatutoryHours kind : session.countsFor()) {
          statutory.merge(kind, session.counted(kind), Hours::plus);
        }
      }
    }
    return new Tally(person, count, planned, attended, statutory);
  }

  /** What is known of each group, each once, in the order in which the participant came there. */
  String joined(Function<EnrolmentFacts, String> known) {
    return person.enrolments().stream()
        .map(known)
        .filter(Predicate.not(String::isEmpty))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  int sessions() {
    return count.values().stream().mapToInt(Integer::intValue).sum();
  }

  int count(Presence presence) {
    return count.getOrDefault(presence, 0);
  }

  /** Whole hours, rounded down. */
  int whole(StatutoryHours kind) {
    return statutory.getOrDefault(kind, Hours.NONE).whole();
  }
}
