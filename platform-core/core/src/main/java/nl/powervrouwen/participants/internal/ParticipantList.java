package nl.powervrouwen.participants.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CaseloadFilter;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantPage;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Pages of participants. A page starts where its neighbour ended, so however far somebody leafs, no
 * more is read than the page itself; nothing is ever counted.
 */
@ApplicationScoped
public class ParticipantList {

  private static final int LONGEST_SEARCH = 100;
  private static final int LARGEST_PAGE = 200;

  /** More than this many words find nobody else. */
  private static final int MOST_WORDS = 10;

  /** Sorts after every text that begins with what stands before it. */
  private static final String AFTER_ALL = Character.toString(Character.MAX_CODE_POINT);

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private Staff staff;

  /** One page of the participants that the caller may see. */
  public ParticipantPage find(ParticipantQuery query) {
    List<String> words = check(query);
    if (words.isEmpty() && !query.words().isBlank()) {
      return new ParticipantPage(List.of(), false, false);
    }
    Walk walk = new Walk(words, SortOrder.of(query.sort(), query.descending()));
    ParticipantId from = query.from();
    if (from == null) {
      return pageAfter(walk, null, query.size());
    }
    Participant neighbour = neighbour(from);
    return query.backwards()
        ? pageBefore(walk, neighbour, query.size())
        : pageAfter(walk, neighbour, query.size());
  }

  private static List<String> check(ParticipantQuery query) {
    Findings findings = new Findings();
    String words = findings.text("words", query.words(), LONGEST_SEARCH);
    findings.range("size", query.size(), 1, LARGEST_PAGE);
    findings.refuse();
    return words == null ? List.of() : NameKey.words(words).stream().limit(MOST_WORDS).toList();
  }

  private Participant neighbour(ParticipantId id) {
    Participant neighbour =
        caseload.includes(id.value()) ? entityManager.find(Participant.class, id.value()) : null;
    if (neighbour == null) {
      throw new NotFound("participant");
    }
    return neighbour;
  }

  private ParticipantPage pageAfter(Walk walk, @Nullable Participant neighbour, int size) {
    List<Participant> found = read(walk, neighbour, true, size + 1);
    boolean more = found.size() > size;
    List<Participant> page = more ? found.subList(0, size) : found;
    boolean before = neighbour != null && hasRowsBeside(walk, neighbour, page, false);
    return new ParticipantPage(rows(page), before, more);
  }

  private ParticipantPage pageBefore(Walk walk, Participant neighbour, int size) {
    List<Participant> found = read(walk, neighbour, false, size + 1);
    boolean more = found.size() > size;
    List<Participant> page = more ? found.subList(0, size) : found;
    boolean after = hasRowsBeside(walk, neighbour, page, true);
    return new ParticipantPage(rows(page.reversed()), more, after);
  }

  /**
   * Whether there are rows on the side of the page where the neighbour stands. It does itself,
   * unless somebody came with another search than she began with.
   */
  private boolean hasRowsBeside(
      Walk walk, Participant neighbour, List<Participant> page, boolean forwards) {
    return walk.fits(neighbour)
        || (!page.isEmpty() && !read(walk, page.getFirst(), forwards, 1).isEmpty());
  }

  /**
   * Rows beyond a neighbour, the nearest first: those with the neighbour's own key and a further
   * id, then those with a further key. Apart, each is one step into an index; together in one
   * condition they are not, and ten thousand women may have the same key, such as an unknown date
   * of birth.
   */
  private List<Participant> read(
      Walk walk, @Nullable Participant neighbour, boolean forwards, int most) {
    if (neighbour == null) {
      return query(walk, Stretch.ALL, null, forwards, most);
    }
    List<Participant> found =
        new ArrayList<>(query(walk, Stretch.SAME_KEY, neighbour, forwards, most));
    if (found.size() < most) {
      found.addAll(query(walk, Stretch.FURTHER, neighbour, forwards, most - found.size()));
    }
    return found;
  }

  private List<Participant> query(
      Walk walk, Stretch stretch, @Nullable Participant neighbour, boolean forwards, int most) {
    CaseloadFilter filter = caseload.visible("p.id");
    String jpql =
        "SELECT p FROM Participant p WHERE " + filter.jpql() + walk.jpql(stretch, forwards);
    TypedQuery<Participant> query =
        filter.bind(entityManager.createQuery(jpql, Participant.class)).setMaxResults(most);
    walk.bind(query);
    if (neighbour != null) {
      query.setParameter("key", walk.order().keyOf(neighbour));
    }
    if (neighbour != null && stretch == Stretch.SAME_KEY) {
      query.setParameter("neighbour", neighbour.id());
    }
    return query.getResultList();
  }

  private List<ParticipantRow> rows(List<Participant> participants) {
    Map<String, StaffMember> coaches =
        staff.known(
            participants.stream()
                .map(Participant::coach)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    List<ParticipantRow> rows = new ArrayList<>();
    for (Participant p : participants) {
      StaffMember coach = p.coach() == null ? null : coaches.get(p.coach());
      rows.add(
          new ParticipantRow(
              p.participantId(),
              p.name(),
              p.birthDate(),
              p.city(),
              p.language(),
              p.needs(),
              coach == null ? null : coach.displayName()));
    }
    return rows;
  }

  /** Names by id, in the order of a list of names. */
  public Map<ParticipantId, PersonName> names(Collection<ParticipantId> ids) {
    Map<ParticipantId, PersonName> names = new LinkedHashMap<>();
    if (ids.isEmpty()) {
      return names;
    }
    List<UUID> wanted = ids.stream().map(ParticipantId::value).distinct().toList();
    entityManager
        .createQuery(
            "SELECT p FROM Participant p WHERE p.id IN :ids ORDER BY p.nameKey, p.id",
            Participant.class)
        .setParameter("ids", wanted)
        .getResultList()
        .forEach(p -> names.put(p.participantId(), p.name()));
    return names;
  }

  /** Which part of the list, seen from a neighbour. */
  private enum Stretch {
    ALL,
    SAME_KEY,
    FURTHER
  }

  /** Whom to read, in an order that always ends in the id, so that no two are equal. */
  private record Walk(List<String> words, SortOrder order) {

    String jpql(Stretch stretch, boolean forwards) {
      boolean up = forwards != order.descending();
      String further = up ? " > " : " < ";
      String direction = up ? " ASC" : " DESC";
      String key = order.path();
      String where =
          switch (stretch) {
            case ALL -> "";
            case SAME_KEY -> " AND " + key + " = :key AND p.id" + further + ":neighbour";
            case FURTHER -> " AND " + key + further + ":key";
          };
      return having() + where + " ORDER BY " + key + direction + ", p.id" + direction;
    }

    /** Whether somebody has all these words, as the query would say. */
    boolean fits(Participant participant) {
      Set<String> hers = NameKey.words(participant.name());
      return words.stream().allMatch(word -> hers.stream().anyMatch(w -> w.startsWith(word)));
    }

    private String having() {
      String word =
          " AND EXISTS (SELECT w#.word FROM ParticipantWord w# WHERE w#.participant = p.id"
              + " AND w#.word >= :begin# AND w#.word < :beyond#)";
      return IntStream.range(0, words.size())
          .mapToObj(i -> word.replace("#", Integer.toString(i)))
          .collect(Collectors.joining());
    }

    void bind(TypedQuery<Participant> query) {
      for (int i = 0; i < words.size(); i++) {
        query.setParameter("begin" + i, words.get(i));
        query.setParameter("beyond" + i, words.get(i) + AFTER_ALL);
      }
    }
  }
}
