package nl.powervrouwen.sessions.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.sessions.CountsFor;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.StatutoryHours;
import org.jspecify.annotations.Nullable;

/**
 * What a session counts for, as a column keeps it: ids with commas, each with the most minutes that
 * count when only a share does, such as {@code MAP:60,Z_ROUTE_PARTICIPATION}.
 */
final class CountsForColumn {

  private CountsForColumn() {}

  static CountsFor read(String column) {
    Set<StatutoryHours> kinds = new HashSet<>();
    Map<StatutoryHours, Hours> shares = new HashMap<>();
    for (String one : column.split(",", -1)) {
      String[] idAndMost = one.split(":", 2);
      StatutoryHours.find(idAndMost[0])
          .ifPresent(
              kind -> {
                kinds.add(kind);
                if (idAndMost.length > 1) {
                  shares.put(kind, new Hours(Integer.parseInt(idAndMost[1])));
                }
              });
    }
    return new CountsFor(kinds, shares);
  }

  static String write(CountsFor counts) {
    return counts.kinds().stream()
        .sorted()
        .map(kind -> kind.id() + most(counts.shares().get(kind)))
        .collect(Collectors.joining(","));
  }

  private static String most(@Nullable Hours share) {
    return share == null ? "" : ":" + share.minutes();
  }
}
