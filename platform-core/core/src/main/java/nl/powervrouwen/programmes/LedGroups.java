package nl.powervrouwen.programmes;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.modules.Curricula;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.LedGroup.Place;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * For other rooms: one group in which the caller may act (a coordinator in all, a trainer in those
 * that they lead). The group, the right and the places in it are one question to the database,
 * whatever the number of groups.
 */
@ApplicationScoped
@Transactional
public class LedGroups {

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private Curricula curricula;

  /** The group with everybody's place; empty when there is none in which the caller may act. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public Optional<LedGroup> find(GroupId group) {
    return read(group, null);
  }

  /**
   * The group with the place of one participant alone; empty when there is none in which the caller
   * may act.
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public Optional<LedGroup> find(GroupId group, ParticipantId participant) {
    return read(group, participant);
  }

  private Optional<LedGroup> read(GroupId group, @Nullable ParticipantId participant) {
    CurrentUser user = caller.user();
    boolean leadsAll = user.hasAny(COORDINATOR);
    TypedQuery<Object[]> query =
        entityManager
            .createQuery(jpql(participant != null, leadsAll), Object[].class)
            .setParameter("group", group.value());
    if (participant != null) {
      query.setParameter("participant", participant.value());
    }
    if (!leadsAll) {
      query.setParameter("me", user.subject());
    }
    List<Row> rows = query.getResultStream().map(Row::of).toList();
    return rows.stream().findFirst().map(first -> group(group, first, rows));
  }

  private static String jpql(boolean ofOne, boolean leadsAll) {
    return """
        SELECT g.name, g.curriculumId, g.curriculumVersion, g.curriculumDutch, g.curriculumEnglish,
          e.participantId, e.since, e.until, e.stage
        FROM TrainingGroup g
        LEFT JOIN Enrolment e ON e.groupId = g.id AND e.since IS NOT NULL"""
        + (ofOne ? " AND e.participantId = :participant" : "")
        + " WHERE g.id = :group"
        + (leadsAll
            ? ""
            : " AND EXISTS (SELECT o.id FROM TrainingGroup o JOIN o.trainers t"
                + " WHERE o.id = g.id AND t = :me)");
  }

  private LedGroup group(GroupId id, Row first, List<Row> rows) {
    return new LedGroup(
        id, first.name(), curriculum(first), rows.stream().flatMap(row -> row.place(id)).toList());
  }

  private @Nullable GroupCurriculum curriculum(Row row) {
    String id = row.curriculum();
    String version = row.version();
    if (id == null || version == null || row.dutch() == null || row.english() == null) {
      return null;
    }
    boolean loaded = curricula.find(id, version).isPresent();
    return new GroupCurriculum(id, version, new Words(row.dutch(), row.english()), loaded);
  }

  /** The group, and one place in it; a group without any has one row without a participant. */
  private record Row(
      String name,
      @Nullable String curriculum,
      @Nullable String version,
      @Nullable String dutch,
      @Nullable String english,
      @Nullable UUID participant,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      @Nullable Stage stage) {

    static Row of(Object[] row) {
      return new Row(
          (String) row[0],
          (String) row[1],
          (String) row[2],
          (String) row[3],
          (String) row[4],
          (UUID) row[5],
          (LocalDate) row[6],
          (LocalDate) row[7],
          (Stage) row[8]);
    }

    Stream<Place> place(GroupId group) {
      if (participant == null || since == null || stage == null) {
        return Stream.empty();
      }
      Membership time = new Membership(group, new ParticipantId(participant), since, until);
      return Stream.of(new Place(time, stage));
    }
  }
}
