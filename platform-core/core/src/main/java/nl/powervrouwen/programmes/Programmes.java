package nl.powervrouwen.programmes;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.programmes.internal.CheckedProgramme;
import nl.powervrouwen.programmes.internal.Programme;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;

/** The programmes of the caller's municipality. */
@ApplicationScoped
@Transactional
public class Programmes {

  private static final String DETAILS =
      "SELECT p.id, p.version, p.name, p.description, p.startDate, p.endDate,"
          + " (SELECT COUNT(g) FROM TrainingGroup g WHERE g.programmeId = p.id) FROM Programme p";

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private ChangeLog log;

  /** All programmes, newest first. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<ProgrammeDetails> all() {
    return entityManager
        .createQuery(DETAILS + " ORDER BY p.startDate DESC, p.name, p.id", Object[].class)
        .getResultStream()
        .map(Programmes::details)
        .toList();
  }

  /**
   * One programme.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is none with this id
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public ProgrammeDetails get(ProgrammeId id) {
    return entityManager
        .createQuery(DETAILS + " WHERE p.id = :id", Object[].class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(Programmes::details)
        .findFirst()
        .orElseThrow(Programmes::noSuch);
  }

  private static ProgrammeDetails details(Object[] row) {
    return new ProgrammeDetails(
        new ProgrammeId((UUID) row[0]),
        (Long) row[1],
        (String) row[2],
        (String) row[3],
        (LocalDate) row[4],
        (LocalDate) row[5],
        Math.toIntExact((Long) row[6]));
  }

  /**
   * Opens a new programme.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles(COORDINATOR)
  public ProgrammeDetails open(ProgrammeInput input) {
    Programme programme = new Programme(CheckedProgramme.of(input), caller.user(), clock.stamp());
    entityManager.persist(programme);
    return kept(programme, Fields.NONE);
  }

  /**
   * Changes a programme; whoever else wants to waits until this is done.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   */
  @AllowedRoles(COORDINATOR)
  public ProgrammeDetails change(ProgrammeId id, long version, ProgrammeInput input) {
    Programme programme =
        entityManager.find(Programme.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (programme == null) {
      throw noSuch();
    }
    if (programme.version() != version) {
      throw new StaleVersion("programme", programme.version());
    }
    Fields before = programme.fields();
    programme.fill(CheckedProgramme.of(input), caller.user(), clock.stamp());
    return kept(programme, before);
  }

  private ProgrammeDetails kept(Programme programme, Fields before) {
    Subject subject = Subject.of("programme", programme.id().value());
    log.changed(subject, before, programme.fields(), programme.changedAt());
    entityManager.flush();
    return get(programme.id());
  }

  private static NotFound noSuch() {
    return new NotFound("programme");
  }
}
