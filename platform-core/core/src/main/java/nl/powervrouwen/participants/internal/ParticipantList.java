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
import java.util.UUID;
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
    boolean before =
        neighbour != null && (page.isEmpty() || !read(walk, page.getFirst(), false, 1).isEmpty());
    return new ParticipantPage(rows(page), before, more);
  }

  private ParticipantPage pageBefore(Walk walk, Participant neighbour, int size) {
    List<Participant> found = read(walk, neighbour, false, size + 1);
    boolean more = found.size() > size;
    List<Participant> page = more ? found.subList(0, size) : found;
    boolean after = page.isEmpty() || !read(walk, page.getFirst(), true, 1).isEmpty();
    return new ParticipantPage(rows(page.reversed()), more, after);
  }

  /** Rows beyond a neighbour, the nearest first. */
  private List<Participant> read(
      Walk walk, @Nullable Participant neighbour, boolean forwards, int most) {
    CaseloadFilter filter = caseload.visible("p.id");
    String jpql = walk.jpql(filter, neighbour != null, forwards);
    TypedQuery<Participant> query =
        filter.bind(entityManager.createQuery(jpql, Participant.class)).setMaxResults(most);
    walk.bind(query, neighbour);
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

  /**
   * Whom to read, in which order; an order that always ends in the id, so that no two are equal.
   */
  private record Walk(List<String> words, SortOrder order) {

    String jpql(CaseloadFilter filter, boolean fromNeighbour, boolean forwards) {
      boolean up = forwards != order.descending();
      StringBuilder jpql = new StringBuilder("SELECT p FROM Participant p WHERE ");
      jpql.append(filter.jpql());
      for (int i = 0; i < words.size(); i++) {
        jpql.append(" AND EXISTS (SELECT w").append(i).append(".word FROM ParticipantWord w");
        jpql.append(i).append(" WHERE w").append(i).append(".participant = p.id AND w").append(i);
        jpql.append(".word >= :begin").append(i).append(" AND w").append(i);
        jpql.append(".word < :beyond").append(i).append(")");
      }
      if (fromNeighbour) {
        // The first half alone would do for an index; the second leaves out those already shown.
        String beyond = up ? ">" : "<";
        jpql.append(" AND ").append(order.path()).append(' ').append(beyond).append("= :key AND (");
        jpql.append(order.path()).append(' ').append(beyond).append(" :key OR p.id ");
        jpql.append(beyond).append(" :neighbour)");
      }
      String direction = up ? " ASC" : " DESC";
      return jpql.append(" ORDER BY ")
          .append(order.path())
          .append(direction)
          .append(", p.id")
          .append(direction)
          .toString();
    }

    void bind(TypedQuery<Participant> query, @Nullable Participant neighbour) {
      for (int i = 0; i < words.size(); i++) {
        query.setParameter("begin" + i, words.get(i));
        query.setParameter("beyond" + i, words.get(i) + AFTER_ALL);
      }
      if (neighbour != null) {
        query.setParameter("key", order.keyOf(neighbour));
        query.setParameter("neighbour", neighbour.id());
      }
    }
  }
}
