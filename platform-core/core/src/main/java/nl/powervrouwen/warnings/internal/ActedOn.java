package nl.powervrouwen.warnings.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedAs;
import nl.powervrouwen.changes.LoggedRecord;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** A warning that ended because somebody did what cleared it. */
@Entity
@LoggedAs("warning-acted-on")
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "warning_acted_on")
public class ActedOn extends LoggedRecord {

  @Column(name = "participant_id")
  private UUID participantId;

  private String rule;

  @Column(name = "about_id")
  private @Nullable UUID about;

  private LocalDate since;

  @Column(name = "acted_on")
  private LocalDate on;

  @Column(name = "acted_by_name")
  private String byName;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ActedOn() {}

  /** What somebody cleared today. */
  public ActedOn(
      ParticipantId participant,
      String rule,
      @Nullable UUID about,
      LocalDate since,
      LocalDate on,
      String byName) {
    super(UUID.randomUUID());
    this.participantId = participant.value();
    this.rule = rule;
    this.about = about;
    this.since = since;
    this.on = on;
    this.byName = byName;
  }

  /** From now on it is about somebody else, who was registered twice. */
  void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }

  /** About whom. */
  public ParticipantId participant() {
    return new ParticipantId(participantId);
  }

  /** Which rule warned. */
  public String rule() {
    return rule;
  }

  /** Whether the rule warned of the same thing of theirs, such as the same goal. */
  public boolean isAbout(String otherRule, @Nullable UUID other) {
    return rule.equals(otherRule) && Objects.equals(about, other);
  }

  /** Whether it was the same warning at another time. */
  public boolean isLike(ActedOn other) {
    return participantId.equals(other.participantId) && isAbout(other.rule, other.about);
  }

  /** The day of the last fact that had made the rule apply. */
  public LocalDate since() {
    return since;
  }

  /** On which day somebody acted. */
  public LocalDate on() {
    return on;
  }

  /** Who acted, as their name was then. */
  public String byName() {
    return byName;
  }

  @Override
  public Fields fields() {
    return Fields.NONE.with("rule", rule).with("since", since);
  }

  @Override
  public Subject subject() {
    return Subject.about(participantId, "warning-acted-on", key());
  }
}
