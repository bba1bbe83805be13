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
import nl.powervrouwen.circumstances.ContactPersonData;
import nl.powervrouwen.circumstances.ContactPersonId;
import nl.powervrouwen.circumstances.ContactPersonRole;
import nl.powervrouwen.circumstances.ContactPersonRow;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** Somebody around a participant, without an account. */
@Entity
@LoggedAs("contact-person")
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "contact_person")
public class ContactPerson extends LoggedRecord {

  @Column(name = "participant_id")
  private UUID participantId;

  private String name;

  @Enumerated(EnumType.STRING)
  private ContactPersonRole role;

  private @Nullable String organisation;
  private @Nullable String phone;
  private @Nullable String email;
  private @Nullable String languages;

  @Column(name = "first_day")
  private @Nullable LocalDate firstDay;

  @Column(name = "last_day")
  private @Nullable LocalDate lastDay;

  private @Nullable Boolean agreed;

  @Column(name = "agreed_on")
  private @Nullable LocalDate agreedOn;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ContactPerson() {}

  /** As checked, around this participant. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest
  public ContactPerson(ParticipantId participant, ContactPersonData checked) {
    super(UUID.randomUUID());
    participantId = participant.value();
    fill(checked);
  }

  /** Takes over what was checked. */
  public final void fill(ContactPersonData checked) {
    name = Objects.requireNonNull(checked.name());
    role = Objects.requireNonNull(checked.role());
    organisation = checked.organisation();
    phone = checked.phone();
    email = checked.email();
    languages = checked.languages();
    firstDay = checked.firstDay();
    lastDay = checked.lastDay();
    agreed = checked.agreed();
    agreedOn = checked.agreedOn();
  }

  /** Is around somebody else from now on, who was registered twice. */
  void belongTo(ParticipantId kept) {
    participantId = kept.value();
  }

  /** As people see it. */
  public ContactPersonRow row() {
    return new ContactPersonRow(
        new ContactPersonId(key()), version(), new ParticipantId(participantId), data());
  }

  private ContactPersonData data() {
    return new ContactPersonData(
        name, role, organisation, phone, email, languages, firstDay, lastDay, agreed, agreedOn);
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
