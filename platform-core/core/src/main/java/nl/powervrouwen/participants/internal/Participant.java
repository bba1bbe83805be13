package nl.powervrouwen.participants.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.participants.NameWords;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
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

  @Embedded private ParticipantColumns columns;

  @Column(name = "name_key")
  @SuppressWarnings("UnusedVariable") // queries sort by it
  private String nameKey;

  @Column(name = "birth_up", insertable = false, updatable = false)
  @SuppressWarnings("UnusedVariable") // queries sort by it
  private String birthUp;

  @Column(name = "birth_down", insertable = false, updatable = false)
  @SuppressWarnings("UnusedVariable") // queries sort by it
  private String birthDown;

  @Column(name = "registered_at")
  private OffsetDateTime registeredAt;

  @Column(name = "alike_unseen")
  @SuppressWarnings("UnusedVariable") // queries read it
  private boolean alikeUnseen;

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
  public Participant(ParticipantColumns checked, CurrentUser by, OffsetDateTime now) {
    this.id = UUID.randomUUID();
    this.registeredAt = now;
    fill(checked, by, now);
  }

  /** Gives it what was typed. */
  public final void fill(ParticipantColumns checked, CurrentUser by, OffsetDateTime now) {
    columns = checked;
    nameKey = NameWords.sorting(checked.data().name());
    changed(by, now);
  }

  /** Is coached by this colleague from now on. */
  public void coachedBy(String coach, CurrentUser by, OffsetDateTime now) {
    columns = columns.coachedBy(coach);
    changed(by, now);
  }

  /** Somebody of the same name and date of birth was there, whom who registered may not see. */
  public void mayBeSomebodyUnseen() {
    alikeUnseen = true;
  }

  /** Whether the other was here before. */
  public boolean isLaterThan(Participant other) {
    return registeredAt.isAfter(other.registeredAt);
  }

  /** Notes who changed something about them that stands elsewhere. */
  public final void changed(CurrentUser by, OffsetDateTime now) {
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

  /** What is known. */
  public ParticipantData data() {
    return columns.data();
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
        data(),
        maskedBsn,
        coachedBy,
        changedAt.toInstant(),
        changedByName);
  }

  /** As the change log keeps it: everything but the BSN, and each need by itself. */
  public Fields fields() {
    ParticipantData data = data();
    Fields fields = Fields.of(data).without("needs");
    for (Precondition need : Precondition.values()) {
      fields = fields.with(need.name().toLowerCase(Locale.ROOT), data.needs().contains(need));
    }
    return fields;
  }
}
