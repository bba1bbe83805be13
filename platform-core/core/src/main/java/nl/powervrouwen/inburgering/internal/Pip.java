package nl.powervrouwen.inburgering.internal;

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
import nl.powervrouwen.inburgering.LanguageLevel;
import nl.powervrouwen.inburgering.Leerroute;
import nl.powervrouwen.inburgering.Literacy;
import nl.powervrouwen.inburgering.PipData;
import nl.powervrouwen.inburgering.PipId;
import nl.powervrouwen.inburgering.PipRow;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** A PIP of one participant: the first, or a revision. */
@Entity
@LoggedAs("pip")
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "pip")
public class Pip extends LoggedRecord {

  @Column(name = "participant_id")
  private UUID participantId;

  @Column(name = "dated_on")
  private LocalDate datedOn;

  @Enumerated(EnumType.STRING)
  private Leerroute route;

  @Enumerated(EnumType.STRING)
  private @Nullable LanguageLevel level;

  @Enumerated(EnumType.STRING)
  private @Nullable Literacy literacy;

  private @Nullable Integer intensity;

  @Column(name = "may_finish")
  private @Nullable Boolean mayFinish;

  private @Nullable Integer interviews;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Pip() {}

  /** A new one. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public Pip(ParticipantId participant, PipData checked) {
    super(UUID.randomUUID());
    participantId = participant.value();
    fill(checked);
  }

  /** Gives it what was typed and checked. */
  public final void fill(PipData checked) {
    datedOn = Objects.requireNonNull(checked.datedOn());
    route = Objects.requireNonNull(checked.route());
    level = checked.level();
    literacy = checked.literacy();
    intensity = checked.intensity();
    mayFinish = checked.mayFinish();
    interviews = checked.interviews();
  }

  /** From now on it is about somebody else, who was registered twice. */
  public void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }

  /** Its dagtekening. */
  public LocalDate datedOn() {
    return datedOn;
  }

  /** As people see it. */
  public PipRow row() {
    return new PipRow(
        new PipId(key()),
        version(),
        new ParticipantId(participantId),
        new PipData(datedOn, route, level, literacy, intensity, mayFinish, interviews));
  }

  @Override
  public Fields fields() {
    return Fields.of(row().data());
  }

  @Override
  public Subject subject() {
    return Subject.about(participantId, "pip", key());
  }
}
