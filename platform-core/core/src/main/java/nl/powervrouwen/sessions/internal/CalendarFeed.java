package nl.powervrouwen.sessions.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.retention.Kept;
import org.jspecify.annotations.Nullable;

/** A secret address of a calendar: made once, ended once. */
@Entity
@Kept(withoutTerm = "Nothing about a participant")
@Table(name = "calendar_feed")
public class CalendarFeed {

  @Id private UUID id;

  @Version
  @SuppressWarnings("UnusedVariable") // JPA counts with it
  private long version;

  @Column(name = "secret_hash")
  @SuppressWarnings("UnusedVariable") // queries read it
  private byte[] secretHash;

  private @Nullable String subject;

  @Column(name = "group_id")
  private @Nullable UUID groupId;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "created_by")
  @SuppressWarnings("UnusedVariable") // for whoever must account for it
  private String createdBy;

  @Column(name = "revoked_at")
  @SuppressWarnings("UnusedVariable") // queries read it
  private @Nullable OffsetDateTime revokedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected CalendarFeed() {}

  /** A new address. */
  public CalendarFeed(byte[] secretHash, Owner owner, CurrentUser by, OffsetDateTime now) {
    this.id = UUID.randomUUID();
    this.secretHash = secretHash.clone();
    this.subject = owner.subject();
    this.groupId = owner.group();
    this.createdAt = now;
    this.createdBy = by.subject();
  }

  /** Ends it. */
  public void revoke(OffsetDateTime now) {
    revokedAt = now;
  }

  /** When it was made. */
  public OffsetDateTime createdAt() {
    return createdAt;
  }

  /** Whose calendar it is. */
  public Owner owner() {
    return new Owner(subject, groupId);
  }

  /**
   * Whose calendar it is: a colleague's or a group's; exactly one of them.
   *
   * @param subject the colleague; null for a group's
   * @param group the group; null for a colleague's
   */
  public record Owner(@Nullable String subject, @Nullable UUID group) {

    /** A colleague's own. */
    public static Owner colleague(String subject) {
      return new Owner(subject, null);
    }

    /** A group's. */
    public static Owner group(GroupId group) {
      return new Owner(null, group.value());
    }
  }
}
