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
import nl.powervrouwen.inburgering.internal.Extension;
import nl.powervrouwen.inburgering.internal.ExtensionCheck;
import nl.powervrouwen.inburgering.internal.RecordedInburgering;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.spi.Words;

/**
 * The extensions of participants' terms (verlengingen), each with its ground. A coordinator sees
 * everybody's, a job coach those of whom they coach; who leads a group does not see them.
 */
@ApplicationScoped
@Transactional
public class Extensions {

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
  public PersonExtensions of(ParticipantId participant) {
    recorded.mustSee(participant);
    return recorded.calculation(participant).extended();
  }

  /**
   * One of somebody whom the caller coaches or coordinates.
   *
   * @throws NotFound when there is none with this id
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ExtendedTerm get(ExtensionId id) {
    ParticipantId participant =
        Optional.ofNullable(entityManager.find(Extension.class, id.value()))
            .map(found -> found.row().participant())
            .filter(recorded::sees)
            .orElseThrow(() -> new NotFound("term-extension"));
    return recorded.calculation(participant).extended().extensions().stream()
        .filter(term -> term.extension().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Records one.
   *
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public Recorded<ExtendedTerm> add(ParticipantId participant, ExtensionData typed) {
    return recorded.changing(
        participant,
        () -> {
          Extension made = new Extension(participant, checked(participant, typed));
          return get(records.add(made).row().id());
        });
  }

  /**
   * Changes one, such as when it is decided.
   *
   * @throws NotFound when there is none with this id
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public Recorded<ExtendedTerm> change(ExtensionId id, long version, ExtensionData typed) {
    ParticipantId participant = get(id).extension().participant();
    return recorded.changing(
        participant,
        () -> {
          records.change(
              Extension.class,
              id.value(),
              version,
              extension -> extension.fill(checked(participant, typed)));
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
  public List<Words> remove(ExtensionId id, long version) {
    ParticipantId participant = get(id).extension().participant();
    return recorded.moved(participant, () -> records.remove(Extension.class, id.value(), version));
  }

  private ExtensionData checked(ParticipantId participant, ExtensionData typed) {
    return new ExtensionCheck(recorded.data(participant).law(), clock.today()).checked(typed);
  }
}
