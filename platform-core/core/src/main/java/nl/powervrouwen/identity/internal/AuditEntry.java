package nl.powervrouwen.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AuditLine;
import nl.powervrouwen.identity.AuditOutcome;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** A line of the log of actions, written once and never changed. */
@Entity
@Kept(by = RetentionCategory.AUDIT_LOG)
@Table(name = "audit_log")
public class AuditEntry {

  @Id private UUID id;

  private OffsetDateTime at;

  @Column(name = "until_at")
  private OffsetDateTime until;

  private int times;

  @SuppressWarnings("UnusedVariable") // queries read it
  private @Nullable String subject;

  private @Nullable String name;
  private String roles;

  @Enumerated(EnumType.STRING)
  private @Nullable SensitiveAction action;

  private String part;
  private String call;

  @Column(name = "about_kind")
  private @Nullable String aboutKind;

  @Column(name = "about_id")
  private @Nullable String aboutId;

  @Column(name = "about_name")
  private @Nullable String aboutName;

  private @Nullable String detail;

  @Enumerated(EnumType.STRING)
  private Caller.Client client;

  private @Nullable String address;

  @Enumerated(EnumType.STRING)
  private AuditOutcome outcome;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AuditEntry() {}

  AuditEntry(AuditRecord line) {
    this.id = UUID.randomUUID();
    this.at = DutchClock.kept(line.at());
    this.until = DutchClock.kept(line.until());
    this.times = line.times();
    this.subject = line.by() == null ? null : line.by().subject();
    this.name = line.by() == null ? null : line.by().displayName();
    this.roles = line.by() == null ? "" : RoleNames.of(line.by().roles());
    this.action = line.action();
    this.part = line.part();
    this.call = line.call();
    this.aboutKind = line.about() == null ? null : line.about().kind();
    this.aboutId = line.about() == null ? null : line.about().id();
    this.aboutName = line.about() == null ? null : line.about().name();
    this.detail = line.detail();
    this.client = line.origin().client();
    this.address = line.origin().address();
    this.outcome = line.outcome();
  }

  /** When; of several the first. */
  public OffsetDateTime at() {
    return at;
  }

  /** As other rooms read it. */
  public AuditLine logged() {
    return new AuditLine(
        id,
        at.toInstant(),
        until.toInstant(),
        times,
        name,
        RoleNames.roles(roles),
        action,
        part,
        call,
        aboutKind,
        aboutId,
        aboutName,
        detail,
        client,
        address,
        outcome);
  }
}
