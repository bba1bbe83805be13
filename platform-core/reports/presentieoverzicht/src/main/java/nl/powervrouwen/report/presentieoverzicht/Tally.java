package nl.powervrouwen.report.presentieoverzicht;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;
import org.jspecify.annotations.Nullable;

/**
 * One woman's period, added up: minutes first, whole hours only in the statutory totals.
 *
 * @param name as it is written on lists
 * @param birthDate null when not known
 * @param groups names of her groups, in the order in which she came there
 * @param curricula what these groups follow; blank when nothing
 * @param count how many meetings there were of each kind of presence
 * @param planned how long they were
 * @param attended how long she was there
 * @param statutory the hours of each kind
 */
record Tally(
    String name,
    @Nullable LocalDate birthDate,
    String groups,
    String curricula,
    Map<Presence, Integer> count,
    Hours planned,
    Hours attended,
    Map<StatutoryHours, Hours> statutory) {

  static Tally of(PersonFacts person) {
    Map<Presence, Integer> count = new EnumMap<>(Presence.class);
    Map<StatutoryHours, Hours> statutory = new EnumMap<>(StatutoryHours.class);
    Hours planned = Hours.NONE;
    Hours attended = Hours.NONE;
    for (PersonFacts.CourseInGroup course : person.courses()) {
      for (SessionFact session : course.sessions()) {
        count.merge(session.presence(), 1, Integer::sum);
        planned = planned.plus(session.planned());
        attended = attended.plus(session.attended());
        session.countsFor().forEach(kind -> statutory.merge(kind, session.attended(), Hours::plus));
      }
    }
    List<PersonFacts.CourseInGroup> courses = person.courses();
    return new Tally(
        person.name(),
        person.birthDate(),
        courses.stream()
            .map(PersonFacts.CourseInGroup::group)
            .distinct()
            .collect(Collectors.joining("; ")),
        courses.stream()
            .map(PersonFacts.CourseInGroup::curriculum)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("; ")),
        count,
        planned,
        attended,
        statutory);
  }

  int meetings() {
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
