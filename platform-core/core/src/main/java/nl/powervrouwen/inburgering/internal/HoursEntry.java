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
import nl.powervrouwen.inburgering.HoursEntryData;
import nl.powervrouwen.inburgering.HoursEntryId;
import nl.powervrouwen.inburgering.HoursEntryRow;
import nl.powervrouwen.inburgering.HoursKind;
import nl.powervrouwen.inburgering.HoursSource;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** Hours that a participant followed, on a day or in a period. */
@Entity
@LoggedAs("hours")
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "hours_entry")
public class HoursEntry extends LoggedRecord {

  @Column(name = "participant_id")
  private UUID participantId;

  @Enumerated(EnumType.STRING)
  private HoursKind kind;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private @Nullable LocalDate lastDay;

  private @Nullable Integer hours;

  @Enumerated(EnumType.STRING)
  private HoursSource source;

  private @Nullable String note;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected HoursEntry() {}

  /** New ones. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public HoursEntry(ParticipantId participant, HoursEntryData checked) {
    super(UUID.randomUUID());
    participantId = participant.value();
    fill(checked);
  }

  /** Gives it what was typed and checked. */
  public final void fill(HoursEntryData checked) {
    kind = Objects.requireNonNull(checked.hoursKind());
    firstDay = Objects.requireNonNull(checked.firstDay());
    lastDay = checked.lastDay();
    hours = checked.hours();
    source = Objects.requireNonNull(checked.hoursSource());
    note = checked.note();
  }

  /** From now on they are about somebody else, who was registered twice. */
  void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }

  /** As people see it. */
  public HoursEntryRow row() {
    return new HoursEntryRow(
        new HoursEntryId(key()),
        version(),
        new ParticipantId(participantId),
        new HoursEntryData(kind, firstDay, lastDay, hours, source, note));
  }

  @Override
  public Fields fields() {
    return Fields.of(row().data());
  }

  @Override
  public Subject subject() {
    return Subject.about(participantId, super.subject().kind(), key());
  }
}
