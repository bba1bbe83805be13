package nl.powervrouwen.results;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caseload;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.results.internal.InputCheck;
import nl.powervrouwen.results.internal.Measurement;
import nl.powervrouwen.results.internal.ResultsOfParticipant;

/**
 * How far participants came: the Participatieladder, their Dutch and what they say of their
 * confidence. Nothing of it is added up to a score. A coordinator sees everybody's, a job coach
 * those of whom they coach.
 */
@ApplicationScoped
@Transactional
public class Measurements {

  @Inject private EntityManager entityManager;
  @Inject private Caseload caseload;
  @Inject private LoggedRecords records;
  @Inject private DutchClock clock;
  @Inject private ResultsOfParticipant kept;
  @Inject private Instruments instruments;

  /**
   * What was measured of a participant.
   *
   * @return the first one first
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<MeasurementRow> of(ParticipantId participant) {
    caseload.mustCoach(participant.value());
    return kept.measurements(participant);
  }

  /**
   * A measurement of somebody whom the caller coaches or coordinates.
   *
   * @throws NotFound when there is none with this id
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public MeasurementRow get(MeasurementId id) {
    return Optional.ofNullable(entityManager.find(Measurement.class, id.value()))
        .map(Measurement::row)
        .filter(found -> caseload.coaches(found.participant().value()))
        .orElseThrow(() -> new NotFound("measurement"));
  }

  /**
   * Records a measurement.
   *
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public MeasurementRow add(ParticipantId participant, MeasurementData typed) {
    caseload.mustCoachBeyondOpening(participant.value());
    check(typed, Set.of());
    return records.add(new Measurement(participant, typed)).row();
  }

  /**
   * Corrects a measurement.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none with this id
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public MeasurementRow change(MeasurementId id, long version, MeasurementData typed) {
    caseload.mustCoachBeyondOpening(get(id).participant().value());
    return records
        .change(
            Measurement.class,
            id.value(),
            version,
            one -> {
              check(typed, one.row().data().scores());
              one.fill(typed);
            })
        .row();
  }

  /**
   * Takes back a measurement that was recorded by mistake; it stays in the log of changes.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none with this id
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void remove(MeasurementId id, long version) {
    caseload.mustCoachBeyondOpening(get(id).participant().value());
    records.remove(Measurement.class, id.value(), version);
  }

  /** Scores that stand may stay, also when the instrument became another. */
  private void check(MeasurementData typed, Set<InstrumentScore> standing) {
    new InputCheck(clock.today()).measurement(typed, instruments.all(), standing);
  }
}
