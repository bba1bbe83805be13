package nl.powervrouwen.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.refusals.StaleVersion;

/**
 * Something that people add, change and perhaps remove, each time by the version that they saw. Its
 * table has the columns {@code id}, {@code version}, {@code changed_at} and {@code changed_by}; how
 * it was stands in the change log. The class says by {@link LoggedAs} what it is called there.
 */
@MappedSuperclass
public abstract class LoggedRecord {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Column(name = "changed_by")
  @SuppressWarnings("UnusedVariable") // for whoever must account for a change
  private String changedBy;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected LoggedRecord() {}

  /** Something new; {@link LoggedRecords#add} says who added it. */
  @SuppressWarnings("NullAway.Init") // touch() sets the rest before it is written
  protected LoggedRecord(UUID id) {
    this.id = id;
  }

  /** Something new that somebody adds now. */
  protected LoggedRecord(UUID id, CurrentUser by, OffsetDateTime now) {
    this.id = id;
    changedAt = now;
    changedBy = by.subject();
  }

  /** As the change log keeps it. */
  public abstract Fields fields();

  /** Its number. */
  protected final UUID key() {
    return id;
  }

  /** Goes up with every change. */
  public final long version() {
    return version;
  }

  /** When it was last changed. */
  public final OffsetDateTime changedAt() {
    return changedAt;
  }

  /** What its changes are about; a record about a participant says whom. */
  public Subject subject() {
    return Subject.of(kind(getClass()), id);
  }

  /**
   * Passes when nobody changed it since somebody looked.
   *
   * @throws StaleVersion with the version that it has now
   */
  public final void mustBe(long seen) {
    if (version != seen) {
      throw new StaleVersion(kind(getClass()), version);
    }
  }

  /** Keeps who changed it last. */
  protected final void touch(CurrentUser by, OffsetDateTime now) {
    changedAt = now;
    changedBy = by.subject();
  }

  /** What records of a class are called in the change log and in refusals. */
  static String kind(Class<?> type) {
    LoggedAs kind = type.getAnnotation(LoggedAs.class);
    if (kind == null) {
      throw new IllegalStateException(type.getName() + " lacks @LoggedAs");
    }
    return kind.value();
  }
}
