package nl.powervrouwen.inburgering;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.inburgering.internal.DayCheck;
import nl.powervrouwen.inburgering.internal.HoursCalculation;
import nl.powervrouwen.inburgering.internal.HoursEntry;
import nl.powervrouwen.inburgering.internal.RecordedInburgering;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;

/**
 * The hours that participants followed for their inburgering, each with who says so, and what is
 * known against what the law asks. Attendance at sessions is not among them: it counts when
 * somebody records it here. For who coordinates and who coaches the participant.
 */
@ApplicationScoped
@Transactional
public class FollowedHours {

  private static final int LONGEST = 500;
  private static final int MOST_HOURS = 9999;

  private static final Comparator<HoursEntryRow> NEWEST_FIRST =
      Comparator.comparing(HoursEntryRow::lastDay)
          .reversed()
          .thenComparing(HoursEntryRow::kind)
          .thenComparing(row -> row.id().value());

  @Inject private EntityManager entityManager;
  @Inject private RecordedInburgering recorded;
  @Inject private LoggedRecords records;
  @Inject private DutchClock clock;

  /**
   * All of one participant, with what the law asks.
   *
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public HoursOverview of(ParticipantId participant) {
    recorded.mustSee(participant);
    List<HoursEntryRow> entries =
        recorded
            .of(participant, HoursEntry.class, "one.id")
            .map(HoursEntry::row)
            .sorted(NEWEST_FIRST)
            .toList();
    return new HoursCalculation(
            recorded.data(participant),
            recorded.lastPip(participant).map(PipData::route).orElse(null),
            entries,
            clock.today())
        .overview();
  }

  /**
   * One of them.
   *
   * @throws NotFound when there is none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public HoursEntryRow get(HoursEntryId id) {
    HoursEntryRow found =
        Optional.ofNullable(entityManager.find(HoursEntry.class, id.value()))
            .map(HoursEntry::row)
            .orElseThrow(() -> new NotFound("hours"));
    recorded.mustSee(found.participant());
    return found;
  }

  /**
   * Records hours.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public HoursEntryRow add(ParticipantId participant, HoursEntryData typed) {
    recorded.mustChange(participant);
    return records.add(new HoursEntry(participant, check(typed))).row();
  }

  /**
   * Corrects hours.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed them since
   * @throws NotFound when there are none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public HoursEntryRow change(HoursEntryId id, long version, HoursEntryData typed) {
    recorded.mustChange(get(id).participant());
    HoursEntryData checked = check(typed);
    return records.change(HoursEntry.class, id.value(), version, one -> one.fill(checked)).row();
  }

  /**
   * Removes what was recorded by mistake; the change log keeps what it was.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed them since
   * @throws NotFound when there are none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void remove(HoursEntryId id, long version) {
    recorded.mustChange(get(id).participant());
    records.remove(HoursEntry.class, id.value(), version);
  }

  private HoursEntryData check(HoursEntryData typed) {
    Findings findings = new Findings();
    LocalDate today = clock.today();
    HoursEntryData checked =
        new HoursEntryData(
            findings.needed("hoursKind", typed.hoursKind(), HoursKind.COURSE),
            findings.needed("firstDay", typed.firstDay(), today),
            typed.lastDay(),
            typed.hours(),
            findings.needed("hoursSource", typed.hoursSource(), HoursSource.OWN),
            findings.text("note", typed.note(), LONGEST));
    DayCheck days = new DayCheck(today, findings);
    days.happened("firstDay", checked.firstDay());
    days.happened("lastDay", checked.lastDay());
    days.inOrder(checked.firstDay(), "lastDay", checked.lastDay());
    findings.range("hours", checked.hours(), 1, MOST_HOURS);
    findings.refuse();
    return checked;
  }
}
