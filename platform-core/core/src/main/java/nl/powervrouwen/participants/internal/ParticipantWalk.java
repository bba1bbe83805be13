package nl.powervrouwen.participants.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.powervrouwen.identity.CaseloadFilter;
import nl.powervrouwen.participants.NameWords;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantFilter;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantQuery.Sort;
import nl.powervrouwen.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * A walk along one order of the participants that somebody may see, which always ends in the id, so
 * that no two are equal. It begins beside a neighbour, so however far somebody leafs, no more is
 * read than the page itself.
 *
 * @param visible the condition that the caller may see {@code p.id}
 * @param filter to whom it is limited besides
 * @param words what a name must have, as {@link NameWords#sought} says it: beginnings of words
 */
public record ParticipantWalk(
    EntityManager entityManager,
    CaseloadFilter visible,
    ParticipantFilter filter,
    List<List<List<String>>> words,
    Sort sort,
    boolean descending) {

  /** Sorts after every text that begins with what stands before it. */
  private static final String AFTER_ALL = Character.toString(Character.MAX_CODE_POINT);

  /**
   * A point on the walk.
   *
   * @param id of who stands or stood there
   * @param key what the walk sorts by
   */
  public record Point(UUID id, Object key) {}

  /**
   * Somebody on the walk.
   *
   * @param point where
   * @param data what is known
   */
  public record Stop(Point point, ParticipantData data) {

    private static Stop of(Object[] row) {
      return new Stop(new Point((UUID) row[0], row[1]), ((ParticipantColumns) row[2]).data());
    }
  }

  /** Which part of the list, seen from a neighbour. */
  private enum Stretch {
    ALL,
    HERE,
    SAME_KEY,
    FURTHER
  }

  /**
   * Where this participant stands on the walk.
   *
   * @throws NotFound when there is nobody to be seen
   */
  public Stop standing(ParticipantId id) {
    return visible
        .bind(
            entityManager.createQuery(
                select() + visible.jpql() + " AND p.id = :neighbour", Object[].class))
        .setParameter("neighbour", id.value())
        .getResultStream()
        .map(Stop::of)
        .findFirst()
        .orElseThrow(() -> new NotFound("participant"));
  }

  /** Whether who stood at this point still stands there and is one of those who are looked for. */
  public boolean has(Point point) {
    return !query(Stretch.HERE, point, true, 1).isEmpty();
  }

  /**
   * Rows beyond a neighbour, the nearest first: those with the neighbour's own key and a further
   * id, then those with a further key. Apart, each is one step into an index; together in one
   * condition they are not, and ten thousand people may have the same key, such as an unknown date
   * of birth.
   */
  public List<Stop> read(@Nullable Point neighbour, boolean forwards, int most) {
    if (neighbour == null) {
      return query(Stretch.ALL, null, forwards, most);
    }
    List<Stop> found = new ArrayList<>(query(Stretch.SAME_KEY, neighbour, forwards, most));
    if (found.size() < most) {
      found.addAll(query(Stretch.FURTHER, neighbour, forwards, most - found.size()));
    }
    return found;
  }

  private List<Stop> query(Stretch stretch, @Nullable Point neighbour, boolean forwards, int most) {
    TypedQuery<Object[]> query =
        bind(entityManager.createQuery(jpql(stretch, forwards), Object[].class))
            .setMaxResults(most);
    if (neighbour != null) {
      query.setParameter("key", neighbour.key());
    }
    if (neighbour != null && stretch != Stretch.FURTHER) {
      query.setParameter("neighbour", neighbour.id());
    }
    return query.getResultStream().map(Stop::of).toList();
  }

  /** How many there are on the whole walk. */
  public long count() {
    return bind(entityManager.createQuery(
            "SELECT COUNT(p.id) FROM Participant p WHERE " + wanted(), Long.class))
        .getSingleResult();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    filter.values().forEach(query::setParameter);
    List<String> beginnings = words.stream().flatMap(List::stream).flatMap(List::stream).toList();
    for (int i = 0; i < beginnings.size(); i++) {
      query.setParameter("begin" + i, beginnings.get(i));
      query.setParameter("beyond" + i, beginnings.get(i) + AFTER_ALL);
    }
    return visible.bind(query);
  }

  /** Whom the caller may see and looks for. */
  private String wanted() {
    return visible.jpql() + having() + " AND " + filter.jpql();
  }

  private String jpql(Stretch stretch, boolean forwards) {
    boolean up = forwards != descending;
    String further = up ? " > " : " < ";
    String direction = up ? " ASC" : " DESC";
    String where =
        switch (stretch) {
          case ALL -> "";
          case HERE -> " AND " + key() + " = :key AND p.id = :neighbour";
          case SAME_KEY -> " AND " + key() + " = :key AND p.id" + further + ":neighbour";
          case FURTHER -> " AND " + key() + further + ":key";
        };
    String order = " ORDER BY " + key() + direction + ", p.id" + direction;
    return select() + wanted() + where + order;
  }

  private String select() {
    return "SELECT p.id, " + key() + ", p.columns FROM Participant p WHERE ";
  }

  /** The column to sort by; each has an index. */
  private String key() {
    return switch (sort) {
      case NAME -> "p.nameKey";
      case REGISTERED -> "p.registeredAt";
      // Two columns, because an unknown date comes last in either direction.
      case BIRTH_DATE -> descending ? "p.birthDown" : "p.birthUp";
    };
  }

  /** The beginnings are numbered in the order in which they stand here. */
  private String having() {
    AtomicInteger number = new AtomicInteger();
    return words.stream()
        .map(
            ways ->
                ways.stream()
                    .map(
                        way ->
                            way.stream()
                                .map(word -> having(number.getAndIncrement()))
                                .collect(Collectors.joining(" AND ", "(", ")")))
                    .collect(Collectors.joining(" OR ", " AND (", ")")))
        .collect(Collectors.joining());
  }

  private static String having(int number) {
    return "EXISTS (SELECT w#.word FROM ParticipantWord w# WHERE w#.participant = p.id"
            .replace("#", Integer.toString(number))
        + " AND w#.word >= :begin# AND w#.word < :beyond#)".replace("#", Integer.toString(number));
  }
}
