package nl.powervrouwen.programmes;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.messages.Alphabet;
import nl.powervrouwen.programmes.internal.CheckedProgramme;
import nl.powervrouwen.programmes.internal.Programme;
import nl.powervrouwen.refusals.NotFound;

/** The programmes of the caller's municipality. */
@ApplicationScoped
@Transactional
public class Programmes {

  private static final String DETAILS =
      "SELECT p.id, p.version, p.name, p.description, p.startDate, p.endDate,"
          + " (SELECT COUNT(g) FROM TrainingGroup g WHERE g.programmeId = p.id) FROM Programme p";

  private static final Comparator<ProgrammeDetails> NEWEST_FIRST =
      Comparator.comparing(ProgrammeDetails::startDate)
          .reversed()
          .thenComparing(Alphabet.by(ProgrammeDetails::name))
          .thenComparing(details -> details.id().value());

  @Inject private EntityManager entityManager;
  @Inject private LoggedRecords records;

  /** All programmes, newest first. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER})
  public List<ProgrammeDetails> all() {
    return entityManager
        .createQuery(DETAILS, Object[].class)
        .getResultStream()
        .map(Programmes::details)
        .sorted(NEWEST_FIRST)
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
    return get(records.add(new Programme(CheckedProgramme.of(input))).id());
  }

  /**
   * Changes a programme; whoever else wants to waits until this is done.
   *
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   */
  @AllowedRoles(COORDINATOR)
  public ProgrammeDetails change(ProgrammeId id, long version, ProgrammeInput input) {
    records.change(
        Programme.class,
        id.value(),
        version,
        programme -> programme.fill(CheckedProgramme.of(input)));
    return get(id);
  }

  private static NotFound noSuch() {
    return new NotFound("programme");
  }
}
