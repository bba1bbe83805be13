package nl.powervrouwen.results.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.results.CefrLevel;
import nl.powervrouwen.results.MeasurementData;
import nl.powervrouwen.results.MeasurementId;
import nl.powervrouwen.results.MeasurementMoment;
import nl.powervrouwen.results.MeasurementRow;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** What was measured of one participant on one day. */
@Entity
@LoggedAs("measurement")
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "measurement")
public class Measurement extends LoggedRecord {

  @Column(name = "participant_id")
  private UUID participantId;

  @Enumerated(EnumType.STRING)
  private MeasurementMoment moment;

  @Column(name = "measured_on")
  private LocalDate measuredOn;

  private @Nullable Integer ladder;

  @Enumerated(EnumType.STRING)
  private @Nullable CefrLevel reading;

  @Enumerated(EnumType.STRING)
  private @Nullable CefrLevel writing;

  @Enumerated(EnumType.STRING)
  private @Nullable CefrLevel listening;

  @Enumerated(EnumType.STRING)
  private @Nullable CefrLevel speaking;

  private @Nullable Integer talking;
  private @Nullable Integer strengths;
  private @Nullable Integer asking;
  private @Nullable Integer arranging;
  private @Nullable Integer planning;

  @ElementCollection
  @CollectionTable(name = "measurement_score", joinColumns = @JoinColumn(name = "measurement_id"))
  private Set<ScoreColumns> scores = new HashSet<>();

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Measurement() {}

  /** A new one. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public Measurement(ParticipantId participant, MeasurementData checked) {
    super(UUID.randomUUID());
    participantId = participant.value();
    fill(checked);
  }

  /** Gives it what was typed and checked. */
  public final void fill(MeasurementData checked) {
    moment = Objects.requireNonNull(checked.moment());
    measuredOn = Objects.requireNonNull(checked.measuredOn());
    ladder = checked.ladder();
    reading = checked.reading();
    writing = checked.writing();
    listening = checked.listening();
    speaking = checked.speaking();
    talking = checked.talking();
    strengths = checked.strengths();
    asking = checked.asking();
    arranging = checked.arranging();
    planning = checked.planning();
    Set<ScoreColumns> scored =
        checked.scores().stream().map(ScoreColumns::new).collect(Collectors.toSet());
    scores.retainAll(scored);
    scores.addAll(scored);
  }

  /** From now on it is about somebody else, who was registered twice. */
  public void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }

  /** As people see it. */
  public MeasurementRow row() {
    return new MeasurementRow(
        new MeasurementId(key()),
        version(),
        new ParticipantId(participantId),
        new MeasurementData(
            moment,
            measuredOn,
            ladder,
            reading,
            writing,
            listening,
            speaking,
            talking,
            strengths,
            asking,
            arranging,
            planning,
            scores.stream().map(ScoreColumns::score).collect(Collectors.toSet())));
  }

  @Override
  public Fields fields() {
    Fields fields = Fields.of(row().data()).without("scores");
    return scores.isEmpty() ? fields : fields.with("scores", scoresInOrder());
  }

  /** In an order of their own, so that the log does not see a change where there is none. */
  private String scoresInOrder() {
    return scores.stream()
        .map(ScoreColumns::score)
        .map(one -> one.instrument() + ", " + one.domain() + ": " + one.level())
        .sorted()
        .collect(Collectors.joining("; "));
  }

  @Override
  public Subject subject() {
    return Subject.about(participantId, "measurement", key());
  }
}
