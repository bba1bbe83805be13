package nl.powervrouwen.ui.api;

import java.util.List;
import java.util.Map;
import nl.powervrouwen.sessions.CountsFor;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.StatutoryHours;
import org.jspecify.annotations.Nullable;

/** How much of a session counts at most for one kind of statutory hours. */
public record ShareJson(StatutoryHours soort, int minuten) {

  /** The kinds that only a share counts for; null when there is none. */
  static @Nullable List<ShareJson> of(CountsFor counts) {
    Map<StatutoryHours, Hours> shares = counts.shares();
    return shares.isEmpty()
        ? null
        : shares.keySet().stream()
            .sorted()
            .map(kind -> new ShareJson(kind, shares.getOrDefault(kind, Hours.NONE).minutes()))
            .toList();
  }
}
