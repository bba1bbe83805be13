package nl.powervrouwen.participants.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.participants.NameWords;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part.
 *
 * <p>Life: registered, changed as things change; never removed while there is attendance. The BSN
 * is not here but sealed in {@link SealedBsn}, so that no list ever reads it.
 */
@Entity
@Kept(by = RetentionCategory.PARTICIPANT_FILE)
@Table(name = "participant")
public class Participant {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "first_name")
  private String firstName;

  private @Nullable String prefix;

  @Column(name = "last_name")
  private String lastName;

  @Column(name = "name_key")
  @SuppressWarnings("UnusedVariable") // queries sort by it
  private String nameKey;

  @Column(name = "birth_date")
  private @Nullable LocalDate birthDate;

  @Column(name = "birth_up", insertable = false, updatable = false)
  @SuppressWarnings("UnusedVariable") // queries sort by it
  private LocalDate birthUp;

  @Column(name = "birth_down", insertable = false, updatable = false)
  @SuppressWarnings("UnusedVariable") // queries sort by it
  private LocalDate birthDown;

  private @Nullable String language;
  private @Nullable String phone;
  private @Nullable String email;
  private @Nullable String postcode;
  private @Nullable String city;

  @Column(name = "needs_childcare")
  private boolean childcare;

  @Column(name = "needs_travel")
  private boolean travel;

  @Column(name = "needs_interpreter")
  private boolean interpreter;

  @Column(name = "needs_device")
  private boolean device;

  private @Nullable String coach;

  @Column(name = "registered_at")
  @SuppressWarnings("UnusedVariable") // queries sort by it
  private OffsetDateTime registeredAt;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Column(name = "changed_by")
  @SuppressWarnings("UnusedVariable") // for whoever must account for a change
  private String changedBy;

  @Column(name = "changed_by_name")
  private String changedByName;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Participant() {}

  /** Somebody new. */
  @SuppressWarnings("NullAway.Init") // fill() sets the rest, and the database the sort keys
  public Participant(CheckedParticipant checked, CurrentUser by, OffsetDateTime now) {
    this.id = UUID.randomUUID();
    this.registeredAt = now;
    fill(checked, by, now);
  }

  /** Gives it what was typed. */
  public final void fill(CheckedParticipant checked, CurrentUser by, OffsetDateTime now) {
    firstName = checked.name().first();
    prefix = checked.name().prefix();
    lastName = checked.name().last();
    nameKey = NameWords.sorting(checked.name());
    birthDate = checked.birthDate();
    language = checked.language();
    phone = checked.phone();
    email = checked.email();
    postcode = checked.postcode();
    city = checked.city();
    childcare = checked.needs().contains(Precondition.CHILDCARE);
    travel = checked.needs().contains(Precondition.TRAVEL);
    interpreter = checked.needs().contains(Precondition.INTERPRETER);
    device = checked.needs().contains(Precondition.DEVICE);
    coach = checked.coach();
    changedAt = now;
    changedBy = by.subject();
    changedByName = by.displayName();
  }

  /** Which one. */
  public UUID id() {
    return id;
  }

  /** How often it was changed. */
  public long version() {
    return version;
  }

  /** Subject of the job coach; null when there is none. */
  public @Nullable String coach() {
    return coach;
  }

  /** When it was last changed. */
  public OffsetDateTime changedAt() {
    return changedAt;
  }

  /** As its own page shows it. */
  public ParticipantDetails details(@Nullable String maskedBsn, @Nullable StaffMember coachedBy) {
    return new ParticipantDetails(
        new ParticipantId(id),
        version,
        new PersonName(firstName, prefix, lastName),
        birthDate,
        maskedBsn,
        language,
        phone,
        email,
        postcode,
        city,
        needs(childcare, travel, interpreter, device),
        coachedBy,
        changedAt.toInstant(),
        changedByName);
  }

  /** As the change log keeps it: everything but the BSN. */
  public Fields fields() {
    return Fields.NONE
        .with("firstName", firstName)
        .with("prefix", prefix)
        .with("lastName", lastName)
        .with("birthDate", birthDate)
        .with("language", language)
        .with("phone", phone)
        .with("email", email)
        .with("postcode", postcode)
        .with("city", city)
        .with("childcare", childcare)
        .with("travel", travel)
        .with("interpreter", interpreter)
        .with("device", device)
        .with("coach", coach);
  }

  static Set<Precondition> needs(
      boolean childcare, boolean travel, boolean interpreter, boolean device) {
    Set<Precondition> needs = EnumSet.noneOf(Precondition.class);
    if (childcare) {
      needs.add(Precondition.CHILDCARE);
    }
    if (travel) {
      needs.add(Precondition.TRAVEL);
    }
    if (interpreter) {
      needs.add(Precondition.INTERPRETER);
    }
    if (device) {
      needs.add(Precondition.DEVICE);
    }
    return Set.copyOf(needs);
  }
}
