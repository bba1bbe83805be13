package nl.powervrouwen.changes;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;

/**
 * Adds, changes and removes records, by the version that the caller saw and with a line in the
 * change log. For other rooms: whoever asks has decided that the caller may.
 */
@ApplicationScoped
@Transactional
public class LoggedRecords {

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private ChangeLog log;

  /** Adds something new, as it is. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, BEHEERDER})
  public <R extends LoggedRecord> R add(R made) {
    made.touch(caller.user(), clock.stamp());
    entityManager.persist(made);
    return kept(made, Fields.NONE);
  }

  /**
   * Changes what stands; whoever else wants to waits until this is done.
   *
   * @param version the version that the caller saw
   * @param change fills it anew
   * @throws NotFound when there is none with this number
   * @throws StaleVersion when somebody changed it since
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, BEHEERDER})
  public <R extends LoggedRecord> R change(
      Class<R> type, UUID id, long version, Consumer<R> change) {
    return change(held(type, id, version), change);
  }

  /** Changes what the room that asks holds already, and has looked at. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, BEHEERDER})
  public <R extends LoggedRecord> R change(R held, Consumer<R> change) {
    Fields before = held.fields();
    change.accept(held);
    held.touch(caller.user(), clock.stamp());
    return kept(held, before);
  }

  /**
   * Removes what stands; what it was stays in the change log.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none with this number
   * @throws StaleVersion when somebody changed it since
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, BEHEERDER})
  public void remove(Class<? extends LoggedRecord> type, UUID id, long version) {
    LoggedRecord held = held(type, id, version);
    OffsetDateTime now = clock.stamp();
    log.write(held.subject(), "remove", held.fields(), Fields.NONE, null, now);
    entityManager.remove(held);
    entityManager.flush();
  }

  private <R extends LoggedRecord> R held(Class<R> type, UUID id, long version) {
    R held = entityManager.find(type, id, LockModeType.PESSIMISTIC_WRITE);
    if (held == null) {
      throw new NotFound(LoggedRecord.kind(type));
    }
    held.mustBe(version);
    return held;
  }

  private <R extends LoggedRecord> R kept(R record, Fields before) {
    log.changed(record.subject(), before, record.fields(), record.changedAt());
    entityManager.flush();
    return record;
  }
}
