package nl.powervrouwen.warnings.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;

/** A warning that somebody put aside with a reason. */
@Entity
@LoggedAs("warning-aside")
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "warning_aside")
public class Aside extends LoggedRecord {

  @Column(name = "participant_id")
  private UUID participantId;

  private String rule;
  private LocalDate since;
  private String reason;

  @Column(name = "aside_on")
  private LocalDate on;

  @Column(name = "aside_until")
  private LocalDate until;

  @Column(name = "aside_by_name")
  private String byName;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Aside() {}

  /** What somebody puts aside today. */
  public Aside(
      ParticipantId participant,
      String rule,
      LocalDate since,
      String reason,
      LocalDate on,
      LocalDate until,
      String byName) {
    super(UUID.randomUUID());
    this.participantId = participant.value();
    this.rule = rule;
    this.since = since;
    this.reason = reason;
    this.on = on;
    this.until = until;
    this.byName = byName;
  }

  /** From now on it is about somebody else, who was registered twice. */
  void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }

  /** Its number. */
  public UUID id() {
    return key();
  }

  /** About whom. */
  public ParticipantId participant() {
    return new ParticipantId(participantId);
  }

  /** Which rule warned. */
  public String rule() {
    return rule;
  }

  /** The day of the last fact that had made the rule apply. */
  public LocalDate since() {
    return since;
  }

  /** Why it was put aside. */
  public String reason() {
    return reason;
  }

  /** On which day it was put aside. */
  public LocalDate on() {
    return on;
  }

  /** The last day on which it is not heard. */
  public LocalDate until() {
    return until;
  }

  /** Who put it aside, as their name was then. */
  public String byName() {
    return byName;
  }

  @Override
  public Fields fields() {
    return Fields.NONE
        .with("rule", rule)
        .with("since", since)
        .with("reason", reason)
        .with("until", until);
  }

  @Override
  public Subject subject() {
    return Subject.about(participantId, "warning-aside", key());
  }
}
