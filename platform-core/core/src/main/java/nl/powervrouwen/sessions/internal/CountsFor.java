package nl.powervrouwen.sessions.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.spi.StatutoryHours;

/** The kinds of statutory hours of a meeting, as a column keeps them: names with commas. */
final class CountsFor {

  private CountsFor() {}

  static Set<StatutoryHours> read(String column) {
    Set<String> names = Set.of(column.split(",", -1));
    return Arrays.stream(StatutoryHours.values())
        .filter(kind -> names.contains(kind.name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  static String write(Set<StatutoryHours> kinds) {
    return kinds.isEmpty()
        ? ""
        : EnumSet.copyOf(kinds).stream().map(Enum::name).collect(Collectors.joining(","));
  }
}
