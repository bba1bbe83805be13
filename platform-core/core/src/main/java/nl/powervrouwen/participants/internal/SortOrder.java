package nl.powervrouwen.participants.internal;

import java.util.function.Function;
import nl.powervrouwen.participants.ParticipantQuery.Sort;

/**
 * One order of a list of participants, along one index.
 *
 * @param path the column, in JPQL
 * @param key that column's value
 * @param descending last first
 */
record SortOrder(String path, Function<Participant, Object> key, boolean descending) {

  static SortOrder of(Sort sort, boolean descending) {
    return switch (sort) {
      case NAME -> new SortOrder("p.nameKey", Participant::nameKey, descending);
      case REGISTERED -> new SortOrder("p.registeredAt", Participant::registeredAt, descending);
      // Two columns, because an unknown date comes last in either direction.
      case BIRTH_DATE ->
          descending
              ? new SortOrder("p.birthDown", Participant::birthDown, true)
              : new SortOrder("p.birthUp", Participant::birthUp, false);
    };
  }

  Object keyOf(Participant participant) {
    return key.apply(participant);
  }
}
