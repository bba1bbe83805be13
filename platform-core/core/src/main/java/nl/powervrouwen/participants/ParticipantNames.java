package nl.powervrouwen.participants;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.identity.CaseloadFilter;
import nl.powervrouwen.refusals.NotFound;

/** Names of participants, for other rooms: a group's list shows names, not ids. */
@ApplicationScoped
@Transactional
public class ParticipantNames {

  private static final String NAMES =
      "SELECT p.id, p.columns.firstName, p.columns.prefix, p.columns.lastName FROM Participant p WHERE ";

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;

  /**
   * Names by id, in the order of a list of names. It does not look at the caseload; the room that
   * asks has decided that the caller may see these participants.
   *
   * @return without those that do not exist
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public Map<ParticipantId, PersonName> of(Collection<ParticipantId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : names(
            entityManager
                .createQuery(NAMES + "p.id IN :ids ORDER BY p.nameKey, p.id", Object[].class)
                .setParameter("ids", ids.stream().map(ParticipantId::value).distinct().toList()));
  }

  /**
   * The names of all whom the caller coaches, covers for who does, or coordinates, in the order of
   * a list of names.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public Map<ParticipantId, PersonName> coached() {
    CaseloadFilter coached = caseload.coachedBeyondOpening("p.id");
    return names(
        coached.bind(
            entityManager.createQuery(
                NAMES + coached.jpql() + " ORDER BY p.nameKey, p.id", Object[].class)));
  }

  /**
   * The name of somebody whom the caller may see.
   *
   * @throws NotFound when there is no such participant in the caller's caseload
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public PersonName seen(ParticipantId id) {
    CaseloadFilter visible = caseload.visible("p.id");
    Map<ParticipantId, PersonName> names =
        names(
            visible
                .bind(
                    entityManager.createQuery(
                        NAMES + visible.jpql() + " AND p.id = :id", Object[].class))
                .setParameter("id", id.value()));
    PersonName name = names.get(id);
    if (name == null) {
      throw new NotFound("participant");
    }
    return name;
  }

  /**
   * The telephone numbers of those among them whom the caller may see.
   *
   * @return without those who have none, or of whom it is secret
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public Map<ParticipantId, String> phones(Collection<ParticipantId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    CaseloadFilter visible = caseload.visible("p.id");
    return visible
        .bind(
            entityManager.createQuery(
                "SELECT p.id, p.columns.phone FROM Participant p WHERE p.columns.phone IS NOT NULL"
                    + " AND p.columns.secretAddress = FALSE"
                    + " AND p.id IN :ids AND "
                    + visible.jpql(),
                Object[].class))
        .setParameter("ids", ids.stream().map(ParticipantId::value).distinct().toList())
        .getResultStream()
        .collect(Collectors.toMap(row -> new ParticipantId((UUID) row[0]), row -> (String) row[1]));
  }

  /**
   * Those among them whose address is secret. It does not look at the caseload; the room that asks
   * keeps them from who may not know it.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public Set<ParticipantId> secretAmong(Collection<ParticipantId> ids) {
    return ids.isEmpty()
        ? Set.of()
        : entityManager
            .createQuery(
                "SELECT p.id FROM Participant p WHERE p.columns.secretAddress = TRUE"
                    + " AND p.id IN :ids",
                UUID.class)
            .setParameter("ids", ids.stream().map(ParticipantId::value).distinct().toList())
            .getResultStream()
            .map(ParticipantId::new)
            .collect(Collectors.toSet());
  }

  private static Map<ParticipantId, PersonName> names(TypedQuery<Object[]> query) {
    Map<ParticipantId, PersonName> names = new LinkedHashMap<>();
    for (Object[] row : query.getResultList()) {
      names.put(
          new ParticipantId((UUID) row[0]),
          new PersonName((String) row[1], (String) row[2], (String) row[3]));
    }
    return names;
  }
}
