package nl.powervrouwen.inburgering;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.inburgering.internal.Exemption;
import nl.powervrouwen.inburgering.internal.ExemptionCheck;
import nl.powervrouwen.inburgering.internal.ExemptionQuestions;
import nl.powervrouwen.inburgering.internal.RecordedInburgering;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.spi.Words;

/**
 * The vrijstellingen and ontheffingen of participants. A coordinator sees everybody's, a job coach
 * those of whom they coach; who leads a group does not see them.
 */
@ApplicationScoped
@Transactional
public class Exemptions {

  @Inject private EntityManager entityManager;
  @Inject private RecordedInburgering recorded;
  @Inject private LoggedRecords records;
  @Inject private DutchClock clock;

  /**
   * Those of one participant.
   *
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public PersonExemptions of(ParticipantId participant) {
    recorded.mustSee(participant);
    List<ExemptionRow> all = recorded.exemptions(participant);
    return new PersonExemptions(
        all, new ExemptionQuestions(recorded.data(participant), all, clock.today()).all());
  }

  /**
   * One of somebody whom the caller coaches or coordinates.
   *
   * @throws NotFound when there is none with this id
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ExemptionRow get(ExemptionId id) {
    return Optional.ofNullable(entityManager.find(Exemption.class, id.value()))
        .map(Exemption::row)
        .filter(found -> recorded.sees(found.participant()))
        .orElseThrow(() -> new NotFound("exemption"));
  }

  /**
   * Records one.
   *
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public Recorded<ExemptionRow> add(ParticipantId participant, ExemptionData typed) {
    return recorded.changing(
        participant, () -> records.add(new Exemption(participant, checked(typed))).row());
  }

  /**
   * Changes one, such as when it is decided.
   *
   * @throws NotFound when there is none with this id
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public Recorded<ExemptionRow> change(ExemptionId id, long version, ExemptionData typed) {
    return recorded.changing(
        get(id).participant(),
        () -> {
          records.change(Exemption.class, id.value(), version, row -> row.fill(checked(typed)));
          return get(id);
        });
  }

  /**
   * Takes back one that was recorded by mistake; it stays in the log of changes.
   *
   * @return which last days became others
   * @throws NotFound when there is none with this id
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public List<Words> remove(ExemptionId id, long version) {
    return recorded.moved(
        get(id).participant(), () -> records.remove(Exemption.class, id.value(), version));
  }

  private ExemptionData checked(ExemptionData typed) {
    return new ExemptionCheck(clock.today()).checked(typed);
  }
}
