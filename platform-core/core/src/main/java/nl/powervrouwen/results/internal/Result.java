package nl.powervrouwen.results.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.results.Continuation;
import nl.powervrouwen.results.Evidence;
import nl.powervrouwen.results.ResultData;
import nl.powervrouwen.results.ResultId;
import nl.powervrouwen.results.ResultKind;
import nl.powervrouwen.results.ResultRow;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** What one participant found, with what came of asking whether it still goes on. */
@Entity
@LoggedAs("result")
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "result")
public class Result extends LoggedRecord {

  @Column(name = "participant_id")
  private UUID participantId;

  @Enumerated(EnumType.STRING)
  private ResultKind kind;

  @Column(name = "started_on")
  private @Nullable LocalDate startedOn;

  @Column(name = "last_day")
  private @Nullable LocalDate lastDay;

  @Enumerated(EnumType.STRING)
  private Continuation continuation;

  @Column(name = "hours_per_week")
  private @Nullable Integer hoursPerWeek;

  @Column(name = "benefit_ended")
  private @Nullable Boolean benefitEnded;

  private @Nullable String sector;
  private @Nullable String organisation;

  @Enumerated(EnumType.STRING)
  private @Nullable Evidence evidence;

  @ElementCollection
  @CollectionTable(name = "result_answer", joinColumns = @JoinColumn(name = "result_id"))
  @MapKeyColumn(name = "asked_on")
  @Column(name = "answer")
  @Enumerated(EnumType.STRING)
  private Map<LocalDate, Continuation> answers = new HashMap<>();

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Result() {}

  /** A new one. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public Result(ParticipantId participant, ResultData checked) {
    super(UUID.randomUUID());
    participantId = participant.value();
    fill(checked);
  }

  /** Gives it what was typed and checked. */
  public final void fill(ResultData checked) {
    kind = Objects.requireNonNull(checked.kind());
    startedOn = checked.startedOn();
    lastDay = checked.lastDay();
    continuation = Objects.requireNonNull(checked.continuation());
    hoursPerWeek = checked.hoursPerWeek();
    benefitEnded = checked.benefitEnded();
    sector = checked.sector();
    organisation = checked.organisation();
    evidence = checked.evidence();
  }

  /**
   * Keeps what came of asking. How it is known to go on becomes so only by the last time that
   * somebody asked.
   */
  public void answered(LocalDate askedOn, Continuation answer, @Nullable LocalDate last) {
    answers.put(askedOn, answer);
    if (answers.keySet().stream().max(Comparator.naturalOrder()).orElseThrow().equals(askedOn)) {
      continuation = answer;
      lastDay = answer == Continuation.ENDED ? last : lastDay;
    }
  }

  /** From now on it is about somebody else, who was registered twice. */
  public void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }

  /** What is known of it. */
  public ResultData data() {
    return new ResultData(
        kind,
        startedOn,
        lastDay,
        continuation,
        hoursPerWeek,
        benefitEnded,
        sector,
        organisation,
        evidence);
  }

  /** As people see it on this day. */
  public ResultRow row(LocalDate today) {
    ResultData data = data();
    return new ResultRow(
        new ResultId(key()),
        version(),
        new ParticipantId(participantId),
        data,
        data.stateOn(today),
        new CheckCalculation(data, answers, today).all());
  }

  @Override
  public Fields fields() {
    Fields fields = Fields.of(data());
    return answers.isEmpty() ? fields : fields.with("answers", new TreeMap<>(answers));
  }

  @Override
  public Subject subject() {
    return Subject.about(participantId, "result", key());
  }
}
