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
import nl.powervrouwen.inburgering.ExamPart;
import nl.powervrouwen.inburgering.ExemptionData;
import nl.powervrouwen.inburgering.ExemptionId;
import nl.powervrouwen.inburgering.ExemptionKind;
import nl.powervrouwen.inburgering.ExemptionRow;
import nl.powervrouwen.inburgering.Judgement;
import nl.powervrouwen.inburgering.LanguageLevel;
import nl.powervrouwen.inburgering.OntheffingGround;
import nl.powervrouwen.inburgering.VrijstellingReason;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** A vrijstelling or an ontheffing of one participant, or that one was asked. */
@Entity
@LoggedAs("exemption")
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "exemption")
public class Exemption extends LoggedRecord {

  @Column(name = "participant_id")
  private UUID participantId;

  @Column(name = "kind")
  @Enumerated(EnumType.STRING)
  private ExemptionKind exemptionKind;

  @Column(name = "asked_on")
  private @Nullable LocalDate askedOn;

  @Enumerated(EnumType.STRING)
  private @Nullable Judgement judgement;

  @Column(name = "judged_on")
  private @Nullable LocalDate judgedOn;

  @Column(name = "ontheffing_ground")
  @Enumerated(EnumType.STRING)
  private @Nullable OntheffingGround ontheffingGround;

  @Column(name = "vrijstelling_reason")
  @Enumerated(EnumType.STRING)
  private @Nullable VrijstellingReason vrijstellingReason;

  @Column(name = "exam_part")
  @Enumerated(EnumType.STRING)
  private @Nullable ExamPart examPart;

  @Enumerated(EnumType.STRING)
  private @Nullable LanguageLevel level;

  @Column(name = "participation_hours")
  private @Nullable Integer participationHours;

  @Column(name = "valid_from")
  private @Nullable LocalDate from;

  @Column(name = "valid_until")
  private @Nullable LocalDate until;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Exemption() {}

  /** A new one. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public Exemption(ParticipantId participant, ExemptionData checked) {
    super(UUID.randomUUID());
    participantId = participant.value();
    fill(checked);
  }

  /** Gives it what was typed and checked. */
  public final void fill(ExemptionData checked) {
    exemptionKind = Objects.requireNonNull(checked.exemptionKind());
    askedOn = checked.askedOn();
    judgement = checked.judgement();
    judgedOn = checked.judgedOn();
    ontheffingGround = checked.ontheffingGround();
    vrijstellingReason = checked.vrijstellingReason();
    examPart = checked.examPart();
    level = checked.level();
    participationHours = checked.participationHours();
    from = checked.from();
    until = checked.until();
  }

  /** From now on it is about somebody else, who was registered twice. */
  public void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }

  /** As people see it. */
  public ExemptionRow row() {
    return new ExemptionRow(
        new ExemptionId(key()),
        version(),
        new ParticipantId(participantId),
        new ExemptionData(
            exemptionKind,
            askedOn,
            judgement,
            judgedOn,
            ontheffingGround,
            vrijstellingReason,
            examPart,
            level,
            participationHours,
            from,
            until));
  }

  @Override
  public Fields fields() {
    return Fields.of(row().data());
  }

  @Override
  public Subject subject() {
    return Subject.about(participantId, "exemption", key());
  }
}
