package nl.powervrouwen.identity;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.PRIVACY_OFFICER;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.powervrouwen.registry.Role;
import org.jspecify.annotations.Nullable;

/**
 * An action that opens what is known of persons, or decides who may see it. A role alone is not
 * enough for it: here stands what else each needs. Every one of them leaves a line in the log, also
 * when it is refused; of what an operator does the provisioner writes it, and only when it was
 * done.
 *
 * <p>A method that does one says so by {@link Sensitive}.
 */
public enum SensitiveAction {

  /** Everything of the municipality in one file, without the BSNs. */
  EXPORT(Freshness.STRICT, PRIVACY_OFFICER, BEHEERDER, COORDINATOR),

  /** The same with the BSNs opened. */
  EXPORT_WITH_BSN(Freshness.STRICT, PRIVACY_OFFICER),

  /** Giving somebody a role by which they see persons, or decide who does. */
  GIVE_ROLE(Freshness.USUAL, PRIVACY_OFFICER, BEHEERDER, COORDINATOR),

  /** Getting a password for an account that is somebody else's. */
  RESET_LOGIN(Freshness.USUAL, PRIVACY_OFFICER, BEHEERDER, COORDINATOR),

  /** Making an account, inviting its owner, or changing its roles. */
  CHANGE_ACCOUNT(Freshness.USUAL),

  /** Blocking an account, letting it in again, or ending its sessions: that must never wait. */
  CHANGE_ACCESS(null),

  /** Asking a colleague to agree with one of these. */
  ASK_AGREEMENT(null),

  /** Agreeing with what a colleague asked, or refusing it. */
  DECIDE(Freshness.USUAL),

  /** Saying for the municipality whether something may change who comes in. */
  DECIDE_ACCESS(Freshness.STRICT),

  /** Saying, as an operator, that nobody of a municipality can log in to agree. */
  DECLARE_EMERGENCY(Freshness.STRICT),

  /** Reading one BSN or V-nummer in full; why stands in the line. */
  SHOW_NUMBER(null),

  /** Fetching a file with persons in it. */
  FETCH_FILE(null),

  /** Taking the log itself along as a file. */
  FETCH_LOG(Freshness.USUAL);

  /** How long ago somebody may have logged in. */
  private static final class Freshness {
    static final Duration STRICT = Duration.ofMinutes(5);
    static final Duration USUAL = Duration.ofMinutes(15);
  }

  private final @Nullable Duration freshness;

  @SuppressWarnings("ImmutableEnumChecker") // nobody can change it
  private final Set<Role> agreement;

  SensitiveAction(@Nullable Duration freshness, Role... agreement) {
    this.freshness = freshness;
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Collections.addAll(roles, agreement);
    this.agreement = Collections.unmodifiableSet(roles);
  }

  /** How long ago the caller may have logged in at most; null when that is all the same. */
  public @Nullable Duration freshness() {
    return freshness;
  }

  /** The roles of whom one has to agree, who is somebody else; empty when nobody has to. */
  public Set<Role> agreement() {
    return agreement;
  }

  /** The roles that nobody gives alone: by them one sees persons, or decides who does. */
  public static Set<Role> rolesWithAgreement() {
    return Collections.unmodifiableSet(
        EnumSet.of(COORDINATOR, Role.JOBCOACH, Role.TRAINER, BEHEERDER, PRIVACY_OFFICER));
  }
}
