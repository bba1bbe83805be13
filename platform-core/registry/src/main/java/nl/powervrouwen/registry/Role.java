package nl.powervrouwen.registry;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a member of staff may do; the names are the realm roles in Keycloak. */
public enum Role {
  /** Klantmanager or regisseur: sees and steers everything of the municipality's programmes. */
  COORDINATOR,
  /** Coaches participants one to one: sees their own caseload. */
  JOBCOACH,
  /** Leads group sessions: sees their own groups. */
  TRAINER,
  /** Money and figures; never a person. */
  CONTROLLER,
  /** Settings of the tenant. */
  BEHEERDER,
  /** The privacy officer: logs. */
  PRIVACY_OFFICER,
  /** Lead of the pilot, in the pilot's own realm. */
  PILOTLEIDER,
  /** Runs the installation, in the operator's own realm. */
  OPERATOR;

  /** Name of the realm role, such as {@code privacy-officer}. */
  public String claim() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The roles that there are at a site of this kind; no role is at two kinds. */
  public static Set<Role> at(SiteKind kind) {
    return switch (kind) {
      case PILOT -> Set.of(PILOTLEIDER);
      case OPERATOR -> Set.of(OPERATOR);
      case MUNICIPALITY ->
          Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(PILOTLEIDER, OPERATOR)));
    };
  }

  /** The role with this realm name; empty for a role that is not ours. */
  public static Optional<Role> ofClaim(String claim) {
    return Arrays.stream(values()).filter(role -> role.claim().equals(claim)).findFirst();
  }
}
