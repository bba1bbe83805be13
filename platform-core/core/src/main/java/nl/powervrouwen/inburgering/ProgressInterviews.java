package nl.powervrouwen.inburgering;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.inburgering.internal.DayCheck;
import nl.powervrouwen.inburgering.internal.ProgressInterview;
import nl.powervrouwen.inburgering.internal.RecordedInburgering;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.NotFound;

/**
 * The interviews about how somebody's inburgering goes (voortgangsgesprekken). How many there will
 * be stands in the PIP (Besluit inburgering 2021, article 5.3). For who coordinates and who coaches
 * the participant.
 */
@ApplicationScoped
@Transactional
public class ProgressInterviews {

  private static final int FUTURE_YEARS = 5;
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST = 1000;

  /** What is planned comes first, by day; then what was held, newest first. */
  private static final Comparator<ProgressInterviewRow> ORDER =
      Comparator.comparing(ProgressInterviewRow::isHeld)
          .thenComparingLong(row -> row.isHeld() ? -row.day().toEpochDay() : row.day().toEpochDay())
          .thenComparing(row -> row.id().value());

  @Inject private EntityManager entityManager;
  @Inject private RecordedInburgering recorded;
  @Inject private LoggedRecords records;
  @Inject private DutchClock clock;

  /**
   * All of one participant.
   *
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ProgressInterviewOverview of(ParticipantId participant) {
    recorded.mustSee(participant);
    return new ProgressInterviewOverview(
        recorded.lastPip(participant).map(PipData::interviews).orElse(null),
        recorded
            .of(participant, ProgressInterview.class, "one.id")
            .map(ProgressInterview::row)
            .sorted(ORDER)
            .toList());
  }

  /**
   * One of them.
   *
   * @throws NotFound when there is none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ProgressInterviewRow get(ProgressInterviewId id) {
    ProgressInterviewRow found =
        Optional.ofNullable(entityManager.find(ProgressInterview.class, id.value()))
            .map(ProgressInterview::row)
            .orElseThrow(() -> new NotFound("progress-interview"));
    recorded.mustSee(found.participant());
    return found;
  }

  /**
   * Plans an interview, or records one that was held.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ProgressInterviewRow add(ParticipantId participant, ProgressInterviewData typed) {
    recorded.mustChange(participant);
    return records.add(new ProgressInterview(participant, check(typed))).row();
  }

  /**
   * Changes what is known, such as that it was held.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws NotFound when there is none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ProgressInterviewRow change(
      ProgressInterviewId id, long version, ProgressInterviewData typed) {
    recorded.mustChange(get(id).participant());
    ProgressInterviewData checked = check(typed);
    return records
        .change(ProgressInterview.class, id.value(), version, one -> one.fill(checked))
        .row();
  }

  /**
   * Removes what was recorded by mistake, or is not planned any more; the change log keeps what it
   * was.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws NotFound when there is none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void remove(ProgressInterviewId id, long version) {
    recorded.mustChange(get(id).participant());
    records.remove(ProgressInterview.class, id.value(), version);
  }

  private ProgressInterviewData check(ProgressInterviewData typed) {
    Findings findings = new Findings();
    LocalDate today = clock.today();
    ProgressInterviewData checked =
        new ProgressInterviewData(
            typed.plannedOn(),
            typed.heldOn(),
            findings.text("heldBy", typed.heldBy(), LONGEST_NAME),
            findings.lines("summary", typed.summary(), LONGEST));
    DayCheck days = new DayCheck(today, findings);
    days.planned("plannedOn", checked.plannedOn(), FUTURE_YEARS);
    LocalDate held = checked.heldOn();
    days.happened("heldOn", held);
    if (held == null && checked.plannedOn() == null) {
      findings.add("plannedOn", Code.INTERVIEW_DAY);
    } else if (held == null && checked.summary() != null) {
      findings.add("heldOn", Code.NEEDED);
    }
    findings.refuse();
    return checked;
  }
}
