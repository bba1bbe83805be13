package nl.powervrouwen.outcomes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.spi.CurriculumKey;
import org.jspecify.annotations.Nullable;

/** The table of milestones. */
@ApplicationScoped
public class MilestoneRepository {

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;

  /** What is recorded in these enrolments. */
  public Map<UUID, List<MilestoneRecord>> of(Collection<EnrolmentId> enrolments) {
    if (enrolments.isEmpty()) {
      return Map.of();
    }
    return entityManager
        .createQuery(
            "SELECT m FROM MilestoneRecord m WHERE m.enrolmentId IN :enrolments"
                + " ORDER BY m.milestone",
            MilestoneRecord.class)
        .setParameter("enrolments", enrolments.stream().map(EnrolmentId::value).toList())
        .getResultStream()
        .collect(Collectors.groupingBy(MilestoneRecord::enrolment));
  }

  /** Records it of this curriculum on this enrolment, unless a colleague was first. */
  public void record(
      EnrolmentId enrolment,
      CurriculumKey curriculum,
      String milestone,
      long version,
      @Nullable LocalDate day) {
    MilestoneRecord record =
        entityManager.find(
            MilestoneRecord.class,
            new MilestoneRecord.Key(enrolment.value(), curriculum.id(), milestone),
            LockModeType.PESSIMISTIC_WRITE);
    long current = record == null ? 0 : record.version();
    if (current != version) {
      throw new StaleVersion("milestone", current);
    }
    if (record == null) {
      insert(
          new MilestoneRecord(
              enrolment.value(), curriculum, milestone, day, caller.user(), clock.stamp()));
    } else {
      record.record(curriculum, day, caller.user(), clock.stamp());
      entityManager.flush();
    }
  }

  private void insert(MilestoneRecord record) {
    try {
      entityManager.persist(record);
      entityManager.flush();
    } catch (PersistenceException e) {
      throw new StaleVersion("milestone", 1); // a colleague recorded it in the same moment
    }
  }
}
