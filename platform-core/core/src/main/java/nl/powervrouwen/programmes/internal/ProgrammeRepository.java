package nl.powervrouwen.programmes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.programmes.ProgrammeDetails;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.programmes.ProgrammeInput;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;

/** Opens, changes and shows programmes. */
@ApplicationScoped
public class ProgrammeRepository {

  private static final String WITH_GROUPS =
      "SELECT p, (SELECT COUNT(g) FROM TrainingGroup g WHERE g.programmeId = p.id) FROM Programme p";

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;

  /** All programmes, newest first. */
  public List<ProgrammeDetails> all() {
    return entityManager
        .createQuery(WITH_GROUPS + " ORDER BY p.startDate DESC, p.name, p.id", Object[].class)
        .getResultStream()
        .map(ProgrammeRepository::details)
        .toList();
  }

  /** One programme. */
  public ProgrammeDetails get(ProgrammeId id) {
    return entityManager
        .createQuery(WITH_GROUPS + " WHERE p.id = :id", Object[].class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(ProgrammeRepository::details)
        .findFirst()
        .orElseThrow(ProgrammeRepository::noSuch);
  }

  private static ProgrammeDetails details(Object[] row) {
    return ((Programme) row[0]).details((Long) row[1]);
  }

  /** Opens a new programme. */
  public ProgrammeDetails open(ProgrammeInput input) {
    Programme programme = new Programme(CheckedProgramme.of(input), caller.user(), clock.stamp());
    entityManager.persist(programme);
    entityManager.flush();
    return programme.details(0);
  }

  /** Changes a programme; whoever else wants to waits until this is done. */
  public ProgrammeDetails change(ProgrammeId id, long version, ProgrammeInput input) {
    Programme programme =
        entityManager.find(Programme.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (programme == null) {
      throw noSuch();
    }
    if (programme.version() != version) {
      throw new StaleVersion("programme", programme.version());
    }
    programme.fill(CheckedProgramme.of(input), caller.user(), clock.stamp());
    entityManager.flush();
    return get(id);
  }

  /** Fails when there is no such programme. */
  Programme existing(ProgrammeId id) {
    Programme programme = entityManager.find(Programme.class, id.value());
    if (programme == null) {
      throw noSuch();
    }
    return programme;
  }

  private static NotFound noSuch() {
    return new NotFound("programme");
  }
}
