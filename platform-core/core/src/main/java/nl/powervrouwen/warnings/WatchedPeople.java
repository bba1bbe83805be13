package nl.powervrouwen.warnings;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.powervrouwen.participants.ParticipantId;

/**
 * Those whom the rules look at, for one answer to one caller. What several rules need to know of
 * them is asked once.
 */
public final class WatchedPeople implements Iterable<Watched> {

  private final List<Watched> all;
  private final List<ParticipantId> ids;
  private final Map<Class<?>, Map<ParticipantId, ?>> known = new HashMap<>();

  /** Of whom nothing is known yet. */
  WatchedPeople(Collection<Watched> all) {
    this.all = List.copyOf(all);
    this.ids = this.all.stream().map(Watched::participant).toList();
  }

  /** Who they are. */
  public List<ParticipantId> ids() {
    return ids;
  }

  /** Whether there is nobody to look at. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  @Override
  public Iterator<Watched> iterator() {
    return all.iterator();
  }

  /**
   * What is known of them, asked the first time only.
   *
   * @param <T> what is known of one participant
   * @param kind tells one thing that is known from another
   * @param ask finds it
   * @return without those of whom nothing is known
   */
  @SuppressWarnings("unchecked") // what was found for a class holds values of that class
  public <T> Map<ParticipantId, T> known(
      Class<T> kind, Function<Collection<ParticipantId>, Map<ParticipantId, T>> ask) {
    return (Map<ParticipantId, T>) known.computeIfAbsent(kind, one -> ask.apply(ids));
  }
}
