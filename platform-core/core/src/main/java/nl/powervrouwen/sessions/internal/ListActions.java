package nl.powervrouwen.sessions.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.participants.NameWords;
import nl.powervrouwen.sessions.internal.VideoPresence.Times;
import org.jspecify.annotations.Nullable;

/** Comings and goings, each on a line of its own, as Teams wrote them until 2022. */
final class ListActions {

  private static final Set<String> CAME =
      Set.of("joined", "toegetreden", "deelgenomen", "beigetreten", "teilgenommen", "aangemeld");
  private static final Set<String> WENT =
      Set.of("left", "vertrokken", "verlaten", "verlassen", "weggegaan", "afgemeld");

  private final Map<String, List<Action>> byName = new LinkedHashMap<>();

  private enum Kind {
    CAME,
    WENT,
    UNREAD
  }

  private record Action(String name, Kind kind, @Nullable Instant at) {}

  /** One line. */
  void add(String name, @Nullable String action, @Nullable Instant at) {
    byName
        .computeIfAbsent(String.join(" ", NameWords.of(name)), key -> new ArrayList<>())
        .add(new Action(name, at == null ? Kind.UNREAD : kind(action), at));
  }

  private static Kind kind(@Nullable String action) {
    List<String> words = NameWords.of(action == null ? "" : action);
    boolean came = words.stream().anyMatch(CAME::contains);
    boolean went = words.stream().anyMatch(WENT::contains);
    if (came == went) {
      return Kind.UNREAD;
    }
    return came ? Kind.CAME : Kind.WENT;
  }

  /** One for each time that a name came. */
  List<VideoPresence> presences() {
    return byName.values().stream().flatMap(actions -> presences(actions).stream()).toList();
  }

  /**
   * Who came twice, or went without having come, used two devices or is not wholly in the list: how
   * long that was, is not known.
   */
  private static List<VideoPresence> presences(List<Action> actions) {
    List<VideoPresence> presences = new ArrayList<>();
    String name = actions.getFirst().name();
    Instant joined = null;
    for (Action action : actions) {
      boolean comes = joined == null;
      if (action.kind() != (comes ? Kind.CAME : Kind.WENT)) {
        return List.of(VideoPresence.unknown(name));
      }
      if (!comes) {
        presences.add(new VideoPresence(name, joined, action.at(), null, Times.EXACT));
      }
      joined = comes ? action.at() : null;
    }
    if (joined != null) {
      presences.add(new VideoPresence(name, joined, null, null, Times.STAYED));
    }
    return List.copyOf(presences);
  }
}
