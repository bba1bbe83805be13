package nl.powervrouwen.sessions.internal;

import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.spi.StatutoryHours;

/** The kinds of statutory hours of a session, as a column keeps them: ids with commas. */
final class CountsFor {

  private CountsFor() {}

  static Set<StatutoryHours> read(String column) {
    Set<String> ids = Set.of(column.split(",", -1));
    return StatutoryHours.known().stream()
        .filter(kind -> ids.contains(kind.id()))
        .collect(Collectors.toUnmodifiableSet());
  }

  static String write(Set<StatutoryHours> kinds) {
    return kinds.stream().sorted().map(StatutoryHours::id).collect(Collectors.joining(","));
  }
}
