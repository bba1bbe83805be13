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
import nl.powervrouwen.circumstances.HouseholdMemberData;
import nl.powervrouwen.circumstances.HouseholdRelation;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** Somebody who lives with a participant. */
@Entity
@LoggedAs("household-member")
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "household_member")
public class HouseholdMember extends LoggedRecord {

  @Column(name = "participant_id")
  private UUID participantId;

  private String name;

  @Enumerated(EnumType.STRING)
  private HouseholdRelation relation;

  @Column(name = "birth_date")
  private @Nullable String birthDate; // in the notation of the BRP

  @Column(name = "linked_participant_id")
  private @Nullable UUID linked;

  @Column(name = "looked_on")
  private @Nullable LocalDate lookedOn;

  @Column(name = "looked_by_name")
  private @Nullable String lookedBy;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected HouseholdMember() {}

  /** As checked, in the household of this participant. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public HouseholdMember(ParticipantId participant, HouseholdMemberData checked) {
    super(UUID.randomUUID());
    participantId = participant.value();
    fill(checked);
  }

  /** Takes over what was checked. */
  public final void fill(HouseholdMemberData checked) {
    name = Objects.requireNonNull(checked.name());
    relation = Objects.requireNonNull(checked.relation());
    birthDate = checked.birthDate() == null ? null : checked.birthDate().toString();
    link(checked.file());
  }

  /** Has this file from now on, or none. */
  public final void link(@Nullable ParticipantId file) {
    linked = file == null ? null : file.value();
  }

  /** Somebody looked whether this adult should have a plan. */
  public void looked(LocalDate day, String by) {
    lookedOn = day;
    lookedBy = by;
  }

  /** Lives with somebody else from now on, who was registered twice. */
  void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }

  /** Which one. */
  public UUID id() {
    return key();
  }

  /** In whose household. */
  public ParticipantId participant() {
    return new ParticipantId(participantId);
  }

  /** Everything, also the file that not everybody may see. */
  public HouseholdMemberData data() {
    return new HouseholdMemberData(
        name,
        relation,
        birthDate == null ? null : BirthDate.parse(birthDate).orElseThrow(),
        linked == null ? null : new ParticipantId(linked));
  }

  /** When somebody last looked; null when nobody did. */
  public @Nullable LocalDate lookedOn() {
    return lookedOn;
  }

  /** Who that was; null when nobody did. */
  public @Nullable String lookedBy() {
    return lookedBy;
  }

  @Override
  public Fields fields() {
    return Fields.of(data())
        .without("file")
        .with("file", linked)
        .with("lookedOn", lookedOn)
        .with("lookedBy", lookedBy);
  }

  @Override
  public Subject subject() {
    return Subject.about(participantId, super.subject().kind(), key());
  }
}
