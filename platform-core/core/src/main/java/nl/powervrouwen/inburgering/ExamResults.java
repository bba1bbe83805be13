package nl.powervrouwen.inburgering;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.inburgering.internal.DayCheck;
import nl.powervrouwen.inburgering.internal.ExamResult;
import nl.powervrouwen.inburgering.internal.RecordedInburgering;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.tenancy.TransactionLock;
import org.jspecify.annotations.Nullable;

/**
 * The results of exams of participants, as DUO tells them. For who coordinates and who coaches the
 * participant.
 */
@ApplicationScoped
@Transactional
public class ExamResults {

  private static final Comparator<ExamResultRow> NEWEST_FIRST =
      Comparator.comparing(ExamResultRow::examOn)
          .reversed()
          .thenComparing(ExamResultRow::part)
          .thenComparing(row -> row.id().value());

  @Inject private EntityManager entityManager;
  @Inject private RecordedInburgering recorded;
  @Inject private LoggedRecords records;
  @Inject private TransactionLock lock;
  @Inject private DutchClock clock;

  /**
   * All of one participant, and what was reached in each part.
   *
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ExamOverview of(ParticipantId participant) {
    recorded.mustSee(participant);
    InburgeringData data = recorded.data(participant);
    List<ExamResultRow> results = rows(participant);
    return new ExamOverview(
        Arrays.stream(ExamPart.values())
            .map(part -> ExamPartState.of(part, results, data))
            .toList(),
        results,
        remarks(data, recorded.lastPip(participant).map(PipData::route).orElse(null)));
  }

  /**
   * One of them.
   *
   * @throws NotFound when there is none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ExamResultRow get(ExamResultId id) {
    ExamResultRow found =
        Optional.ofNullable(entityManager.find(ExamResult.class, id.value()))
            .map(ExamResult::row)
            .orElseThrow(() -> new NotFound("exam-result"));
    recorded.mustSee(found.participant());
    return found;
  }

  /**
   * Records a result.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws NotFound when there is nobody with this id whom the caller coaches or coordinates
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ExamResultRow add(ParticipantId participant, ExamResultData typed) {
    hold(participant);
    check(typed, rows(participant));
    return records.add(new ExamResult(participant, typed)).row();
  }

  /**
   * Corrects a result.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws NotFound when there is none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public ExamResultRow change(ExamResultId id, long version, ExamResultData typed) {
    ParticipantId participant = get(id).participant();
    hold(participant);
    check(typed, rows(participant).stream().filter(one -> !one.id().equals(id)).toList());
    return records.change(ExamResult.class, id.value(), version, one -> one.fill(typed)).row();
  }

  /**
   * Removes what was recorded by mistake; the change log keeps what it was.
   *
   * @param version the version that the caller saw
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed it since
   * @throws NotFound when there is none with this id that the caller may see
   */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public void remove(ExamResultId id, long version) {
    recorded.mustChange(get(id).participant());
    records.remove(ExamResult.class, id.value(), version);
  }

  /** Two colleagues who type over the same letter of DUO make one result, not two. */
  private void hold(ParticipantId participant) {
    recorded.mustChange(participant);
    lock.hold("exams " + participant.value());
  }

  private List<ExamResultRow> rows(ParticipantId participant) {
    return recorded
        .of(participant, ExamResult.class, "one.id")
        .map(ExamResult::row)
        .sorted(NEWEST_FIRST)
        .toList();
  }

  private void check(ExamResultData typed, List<ExamResultRow> others) {
    Findings findings = new Findings();
    LocalDate today = clock.today();
    LocalDate day = findings.needed("examOn", typed.examOn(), today);
    new DayCheck(today, findings).happened("examOn", day);
    findings.needed("examPart", typed.examPart(), ExamPart.KNM);
    if (others.stream()
        .anyMatch(one -> one.examOn().equals(day) && one.part() == typed.examPart())) {
      findings.add("examOn", Code.EXAM_SAME_DAY);
    }
    ExamOutcome outcome = findings.needed("outcome", typed.outcome(), ExamOutcome.GEEN);
    if (typed.noOutcomeReason() != null && outcome != ExamOutcome.GEEN) {
      findings.add("noOutcomeReason", Code.EXAM_REASON);
    }
    findings.refuse();
  }

  /** What the law says of exams, for whom it is known to hold. */
  private List<Words> remarks(InburgeringData data, @Nullable Leerroute route) {
    List<Words> remarks = new ArrayList<>();
    LegalNumber.ALL.stream()
        .filter(number -> number.about() == LegalNumberKind.FREE_EXAM_ATTEMPTS)
        .filter(number -> number.holdsFor(data, route, clock.today()))
        .map(number -> Messages.words("exam.free", number.amount(), number.article()))
        .forEach(remarks::add);
    if (data.law() == InburgeringLaw.ACT_2021 && route == Leerroute.Z) {
      remarks.add(Messages.words("exam.z-route"));
    }
    return remarks;
  }
}
