package nl.powervrouwen.inburgering.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.inburgering.ExtensionData;
import nl.powervrouwen.inburgering.ExtensionGround;
import nl.powervrouwen.inburgering.ExtensionId;
import nl.powervrouwen.inburgering.ExtensionRow;
import nl.powervrouwen.inburgering.Judgement;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** An extension of one participant's term, or that one was asked. */
@Entity
@LoggedAs("term-extension")
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "term_extension")
public class Extension extends LoggedRecord {

  @Column(name = "participant_id")
  private UUID participantId;

  @Column(name = "ground")
  @Enumerated(EnumType.STRING)
  private @Nullable ExtensionGround extensionGround;

  @Column(name = "ground_code")
  private @Nullable String groundCode;

  @Column(name = "ground_description")
  private @Nullable String groundDescription;

  @Column(name = "asked_on")
  private @Nullable LocalDate askedOn;

  @Enumerated(EnumType.STRING)
  private @Nullable Judgement judgement;

  @Column(name = "judged_on")
  private @Nullable LocalDate judgedOn;

  @Column(name = "extra_months")
  private @Nullable Integer extraMonths;

  @Column(name = "extra_days")
  private @Nullable Integer extraDays;

  @Column(name = "new_end")
  private @Nullable LocalDate newEnd;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Extension() {}

  /** A new one. */
  public Extension(ParticipantId participant, ExtensionData checked) {
    super(UUID.randomUUID());
    participantId = participant.value();
    fill(checked);
  }

  /** Gives it what was typed and checked. */
  public final void fill(ExtensionData checked) {
    extensionGround = checked.extensionGround();
    groundCode = checked.groundCode();
    groundDescription = checked.groundDescription();
    askedOn = checked.askedOn();
    judgement = checked.judgement();
    judgedOn = checked.judgedOn();
    extraMonths = checked.extraMonths();
    extraDays = checked.extraDays();
    newEnd = checked.newEnd();
  }

  /** From now on it is about somebody else, who was registered twice. */
  public void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }

  /** As people see it. */
  public ExtensionRow row() {
    return new ExtensionRow(
        new ExtensionId(key()),
        version(),
        new ParticipantId(participantId),
        new ExtensionData(
            extensionGround,
            groundCode,
            groundDescription,
            askedOn,
            judgement,
            judgedOn,
            extraMonths,
            extraDays,
            newEnd));
  }

  @Override
  public Fields fields() {
    return Fields.of(row().data());
  }

  @Override
  public Subject subject() {
    return Subject.about(participantId, "term-extension", key());
  }
}
