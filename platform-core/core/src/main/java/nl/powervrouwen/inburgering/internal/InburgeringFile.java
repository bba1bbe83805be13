package nl.powervrouwen.inburgering.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.inburgering.DetailedDoelgroep;
import nl.powervrouwen.inburgering.Doelgroep;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.InburgeringLaw;
import nl.powervrouwen.inburgering.Learnability;
import nl.powervrouwen.inburgering.NotObligedReason;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** What is known of one participant's inburgering; its number is the participant's. */
@Entity
@LoggedAs("inburgering")
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "inburgering_file")
public class InburgeringFile extends LoggedRecord {

  @Enumerated(EnumType.STRING)
  private @Nullable InburgeringLaw law;

  @Column(name = "obliged_from")
  private @Nullable LocalDate obligedFrom;

  @Column(name = "obliged_until")
  private @Nullable LocalDate obligedUntil;

  @Column(name = "not_obliged")
  @Enumerated(EnumType.STRING)
  private @Nullable NotObligedReason notObliged;

  @Column(name = "notice_on")
  private @Nullable LocalDate noticeOn;

  @Enumerated(EnumType.STRING)
  private @Nullable Doelgroep doelgroep;

  @Column(name = "detailed_doelgroep")
  @Enumerated(EnumType.STRING)
  private @Nullable DetailedDoelgroep detailedDoelgroep;

  @Column(name = "linked_on")
  private @Nullable LocalDate linkedOn;

  @Column(name = "registered_on")
  private @Nullable LocalDate registeredOn;

  @Column(name = "intake_on")
  private @Nullable LocalDate intakeOn;

  @Column(name = "learnability_on")
  private @Nullable LocalDate learnabilityOn;

  @Enumerated(EnumType.STRING)
  private @Nullable Learnability learnability;

  @Column(name = "exam_number")
  private @Nullable String examNumber;

  private @Nullable String score;

  @Column(name = "needed_score")
  private @Nullable String neededScore;

  @Column(name = "data_received_on")
  private @Nullable LocalDate dataReceivedOn;

  @Column(name = "term_until")
  private @Nullable LocalDate termUntil;

  @Column(name = "pvt_on")
  private @Nullable LocalDate pvtOn;

  @Column(name = "pvt_culpable")
  private @Nullable Boolean pvtCulpable;

  @Column(name = "map_on")
  private @Nullable LocalDate mapOn;

  @Column(name = "map_culpable")
  private @Nullable Boolean mapCulpable;

  @Column(name = "z_route_talk_on")
  private @Nullable LocalDate zRouteTalkOn;

  @Column(name = "z_route_on")
  private @Nullable LocalDate zRouteOn;

  @Column(name = "free_knm")
  private @Nullable Integer freeKnm;

  @Column(name = "free_le")
  private @Nullable Integer freeLe;

  @Column(name = "free_lu")
  private @Nullable Integer freeLu;

  @Column(name = "free_sc")
  private @Nullable Integer freeSc;

  @Column(name = "free_sp")
  private @Nullable Integer freeSp;

  /** For JPA. */
  protected InburgeringFile() {}

  /** Of somebody of whom nothing was recorded yet. */
  public InburgeringFile(ParticipantId participant, InburgeringData checked) {
    super(participant.value());
    fill(checked);
  }

  /** Gives it what was typed and checked. */
  public final void fill(InburgeringData checked) {
    law = checked.law();
    obligedFrom = checked.obligedFrom();
    obligedUntil = checked.obligedUntil();
    notObliged = checked.notObliged();
    noticeOn = checked.noticeOn();
    doelgroep = checked.doelgroep();
    detailedDoelgroep = checked.detailedDoelgroep();
    linkedOn = checked.linkedOn();
    registeredOn = checked.registeredOn();
    intakeOn = checked.intakeOn();
    learnabilityOn = checked.learnabilityOn();
    learnability = checked.learnability();
    examNumber = checked.examNumber();
    score = checked.score();
    neededScore = checked.neededScore();
    dataReceivedOn = checked.dataReceivedOn();
    termUntil = checked.termUntil();
    pvtOn = checked.pvtOn();
    pvtCulpable = checked.pvtCulpable();
    mapOn = checked.mapOn();
    mapCulpable = checked.mapCulpable();
    zRouteTalkOn = checked.zRouteTalkOn();
    zRouteOn = checked.zRouteOn();
    freeKnm = checked.freeKnm();
    freeLe = checked.freeLe();
    freeLu = checked.freeLu();
    freeSc = checked.freeSc();
    freeSp = checked.freeSp();
  }

  /** Whose it is. */
  public ParticipantId participant() {
    return new ParticipantId(key());
  }

  /** What is known. */
  public InburgeringData data() {
    return new InburgeringData(
        law,
        obligedFrom,
        obligedUntil,
        notObliged,
        noticeOn,
        doelgroep,
        detailedDoelgroep,
        linkedOn,
        registeredOn,
        intakeOn,
        learnabilityOn,
        learnability,
        examNumber,
        score,
        neededScore,
        dataReceivedOn,
        termUntil,
        pvtOn,
        pvtCulpable,
        mapOn,
        mapCulpable,
        zRouteTalkOn,
        zRouteOn,
        freeKnm,
        freeLe,
        freeLu,
        freeSc,
        freeSp);
  }

  @Override
  public Fields fields() {
    return Fields.of(data());
  }

  @Override
  public Subject subject() {
    return Subject.about(key(), "inburgering", key());
  }
}
