package nl.powervrouwen.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AgreementRequest;
import nl.powervrouwen.identity.AgreementRequestId;
import nl.powervrouwen.identity.AgreementState;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.retention.Kept;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/** A request for agreement, from its asking to its end. */
@Entity
@Kept(by = RetentionCategory.AUDIT_LOG)
@Table(name = "agreement_request")
public class AgreementEntry {

  /** How long colleagues have to decide. */
  private static final Duration TO_DECIDE = Duration.ofDays(14);

  /** How long after that it can be done. */
  private static final Duration TO_DO = Duration.ofDays(3);

  @Id private UUID id;

  @Version
  @SuppressWarnings("UnusedVariable") // JPA keeps two colleagues from deciding at once
  private long version;

  @Enumerated(EnumType.STRING)
  private SensitiveAction action;

  private @Nullable String account;

  @Column(name = "account_name")
  private @Nullable String accountName;

  private String roles;
  private String reason;

  @Enumerated(EnumType.STRING)
  private AgreementState state = AgreementState.OPEN;

  @Column(name = "asked_at")
  private OffsetDateTime askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_by_name")
  private String askedByName;

  @Column(name = "decided_at")
  private @Nullable OffsetDateTime decidedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_by_name")
  private @Nullable String decidedByName;

  @Column(name = "until_at")
  private OffsetDateTime until;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AgreementEntry() {}

  /** One that this colleague asks now. */
  AgreementEntry(AgreementMatter matter, String reason, CurrentUser by, Instant now) {
    this.id = UUID.randomUUID();
    this.action = matter.action();
    this.account = matter.account();
    this.accountName = matter.accountName();
    this.roles = RoleNames.of(matter.roles());
    this.reason = reason;
    this.askedAt = DutchClock.kept(now);
    this.askedBy = by.subject();
    this.askedByName = by.displayName();
    this.until = DutchClock.kept(now.plus(TO_DECIDE));
  }

  AgreementRequestId id() {
    return new AgreementRequestId(id);
  }

  SensitiveAction action() {
    return action;
  }

  /** What it is about. */
  AgreementMatter matter() {
    return new AgreementMatter(action, account, accountName, RoleNames.roles(roles));
  }

  boolean isAskedBy(CurrentUser user) {
    return askedBy.equals(user.subject());
  }

  /** How far it is: one whose time is over ends of itself. */
  AgreementState state(Instant now) {
    boolean goesOn = state == AgreementState.OPEN || state == AgreementState.AGREED;
    return goesOn && !now.isBefore(until.toInstant()) ? AgreementState.EXPIRED : state;
  }

  /** Whether this colleague may decide: never who asked it, and never whose account it is about. */
  boolean mayBeDecidedBy(CurrentUser user, Instant now) {
    return state(now) == AgreementState.OPEN
        && !isAskedBy(user)
        && !user.subject().equals(account)
        && user.hasAny(action.agreement().toArray(Role[]::new));
  }

  /** Whether this colleague may do it now: who asked it, or who agreed. */
  boolean mayBeDoneBy(CurrentUser user, Instant now) {
    return state(now) == AgreementState.AGREED
        && (isAskedBy(user) || Objects.equals(decidedBy, user.subject()));
  }

  void decide(boolean agreed, CurrentUser by, Instant now) {
    state = agreed ? AgreementState.AGREED : AgreementState.REFUSED;
    decidedAt = DutchClock.kept(now);
    decidedBy = by.subject();
    decidedByName = by.displayName();
    if (agreed) {
      until = DutchClock.kept(now.plus(TO_DO));
    }
  }

  void become(AgreementState next) {
    state = next;
  }

  AgreementRequest seenBy(CurrentUser user, Instant now) {
    return new AgreementRequest(
        id(),
        action,
        account,
        accountName,
        RoleNames.roles(roles),
        reason,
        state(now),
        askedAt.toInstant(),
        askedByName,
        decidedAt == null ? null : decidedAt.toInstant(),
        decidedByName,
        until.toInstant(),
        isAskedBy(user),
        mayBeDecidedBy(user, now));
  }
}
