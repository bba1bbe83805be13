package nl.powervrouwen.circumstances.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.circumstances.ArrangementData;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** What is arranged so that a participant can come, or still to be. */
@Entity
@LoggedAs("arrangement")
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "arrangement")
public class Arrangement extends LoggedRecord {

  @Column(name = "participant_id")
  private UUID participantId;

  @Enumerated(EnumType.STRING)
  private Precondition precondition;

  private @Nullable String note;
  private LocalDate since;
  private @Nullable String colleague;
  private @Nullable String acting;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @Column(name = "solved_on")
  private @Nullable LocalDate solvedOn;

  private @Nullable String solution;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Arrangement() {}

  /** As checked, for this participant. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public Arrangement(ParticipantId participant, ArrangementData checked) {
    super(UUID.randomUUID());
    participantId = participant.value();
    fill(checked);
  }

  /** Takes over what was checked. */
  public final void fill(ArrangementData checked) {
    precondition = Objects.requireNonNull(checked.precondition());
    note = checked.note();
    since = Objects.requireNonNull(checked.since());
    colleague = checked.colleague();
    acting = checked.acting();
    dueOn = checked.dueOn();
    solvedOn = checked.solvedOn();
    solution = checked.solution();
  }

  /** Is for somebody else from now on, who was registered twice. */
  void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }

  /** Which one. */
  public UUID id() {
    return key();
  }

  /** For whom. */
  public ParticipantId participant() {
    return new ParticipantId(participantId);
  }

  /** Everything. */
  public ArrangementData data() {
    return new ArrangementData(
        precondition, note, since, colleague, acting, dueOn, solvedOn, solution);
  }

  @Override
  public Fields fields() {
    return Fields.of(data());
  }

  @Override
  public Subject subject() {
    return Subject.about(participantId, super.subject().kind(), key());
  }
}
