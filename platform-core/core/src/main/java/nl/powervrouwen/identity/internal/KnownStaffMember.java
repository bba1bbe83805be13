package nl.powervrouwen.identity.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.retention.Kept;

/** A member of staff as the last visit left them. */
@Entity
@Kept(withoutTerm = "About a colleague, whose name stays with what was done")
@Table(name = "staff_member")
public class KnownStaffMember {

  @Id
  @SuppressWarnings("UnusedVariable") // queries read it
  private String subject;

  @Column(name = "display_name")
  @SuppressWarnings("UnusedVariable") // queries read it
  private String displayName;

  @Column(name = "last_seen")
  @SuppressWarnings("UnusedVariable") // for who cleans up
  private LocalDate lastSeen;

  /** Whole seconds, as tokens tell them. */
  @Column(name = "roles_as_of")
  private OffsetDateTime rolesAsOf;

  @ElementCollection
  @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "subject"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = new HashSet<>();

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected KnownStaffMember() {}

  KnownStaffMember(CurrentUser user, Instant asOf, LocalDate today) {
    this.subject = user.subject();
    this.displayName = user.displayName();
    this.lastSeen = today;
    this.rolesAsOf = stamp(asOf);
    this.roles = new HashSet<>(user.roles());
  }

  void visit(CurrentUser user, Instant asOf, LocalDate today) {
    displayName = user.displayName();
    lastSeen = today;
    may(user.roles(), asOf);
  }

  /** What they may do since a moment; nothing changes when something later is known. */
  void may(Set<Role> now, Instant asOf) {
    if (!stamp(asOf).isBefore(rolesAsOf)) {
      rolesAsOf = stamp(asOf);
      roles.retainAll(now);
      roles.addAll(now);
    }
  }

  private static OffsetDateTime stamp(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
  }
}
