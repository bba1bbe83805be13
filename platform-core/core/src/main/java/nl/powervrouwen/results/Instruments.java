package nl.powervrouwen.results;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.messages.Alphabet;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.results.internal.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * The instruments that a municipality filled in itself. The platform brings none: what is measured
 * with an instrument of somebody else needs their permission, which the municipality has.
 */
@ApplicationScoped
@Transactional
public class Instruments {

  @Inject private EntityManager entityManager;
  @Inject private LoggedRecords records;

  /** All of them, by name. */
  @AllowedRoles({COORDINATOR, JOBCOACH, BEHEERDER})
  public List<InstrumentRow> all() {
    return entityManager
        .createQuery("SELECT i FROM Instrument i ORDER BY i.id", Instrument.class)
        .getResultStream()
        .map(Instrument::row)
        .sorted(Alphabet.by(InstrumentRow::name))
        .toList();
  }

  /**
   * The instrument with this id.
   *
   * @throws NotFound when there is none
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, BEHEERDER})
  public InstrumentRow get(InstrumentId id) {
    return Optional.ofNullable(entityManager.find(Instrument.class, id.value()))
        .map(Instrument::row)
        .orElseThrow(() -> new NotFound("instrument"));
  }

  /**
   * Adds an instrument.
   *
   * @param name at most 100 characters, and no other instrument's; needed
   * @param domains one on each line, 1 to 20, each at most 100 characters; needed
   * @param levels one on each line, the lowest first, 2 to 10; needed
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, BEHEERDER})
  public InstrumentRow add(
      @Nullable String name, @Nullable String domains, @Nullable String levels) {
    return records.add(new Instrument(Instrument.check(name, domains, levels, all()))).row();
  }

  /**
   * Changes an instrument. What was measured with it keeps the words of then.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none with this id
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles({COORDINATOR, BEHEERDER})
  public InstrumentRow change(
      InstrumentId id,
      long version,
      @Nullable String name,
      @Nullable String domains,
      @Nullable String levels) {
    return records
        .change(
            Instrument.class,
            id.value(),
            version,
            one -> {
              List<InstrumentRow> others =
                  all().stream().filter(other -> !other.id().equals(id)).toList();
              one.fill(Instrument.check(name, domains, levels, others));
            })
        .row();
  }

  /**
   * Removes an instrument. What was measured with it stays.
   *
   * @param version the version that the caller saw
   * @throws NotFound when there is none with this id
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   */
  @AllowedRoles({COORDINATOR, BEHEERDER})
  public void remove(InstrumentId id, long version) {
    records.remove(Instrument.class, id.value(), version);
  }
}
