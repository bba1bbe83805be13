package nl.powervrouwen.identity.keycloak;

import java.time.Duration;
import java.util.Set;
import org.keycloak.representations.idm.RealmRepresentation;

/** The settings of a realm as a whole. */
final class RealmSettings {

  /** Tokens end after this, unless a client says otherwise. */
  static final Duration SHORT = Duration.ofMinutes(5);

  /** A login lasts a working day; within it the browser comes back without a password. */
  static final Duration WORKING_DAY = Duration.ofHours(10);

  private static final String PASSWORDS =
      "length(12) and maxLength(128) and notUsername(undefined) and notEmail(undefined)"
          + " and passwordHistory(5)";

  private RealmSettings() {}

  static RealmRepresentation of(RealmPlan plan) {
    RealmRepresentation realm = new RealmRepresentation();
    realm.setRealm(plan.tenant().value());
    realm.setEnabled(true);
    realm.setDisplayName(plan.displayName());
    realm.setLoginTheme(plan.loginTheme());
    realm.setInternationalizationEnabled(true);
    realm.setSupportedLocales(Set.of("nl", "en"));
    realm.setDefaultLocale("nl");
    // TLS is required of everybody who is not on a private network: the demo is on loopback.
    realm.setSslRequired("external");
    accounts(realm, plan);
    guessing(realm);
    lifetimes(realm);
    realm.setEventsEnabled(true);
    realm.setEventsExpiration(Duration.ofDays(90).toSeconds());
    realm.setAdminEventsEnabled(true);
    realm.setAdminEventsDetailsEnabled(false);
    return realm;
  }

  private static void accounts(RealmRepresentation realm, RealmPlan plan) {
    realm.setRegistrationAllowed(false);
    realm.setResetPasswordAllowed(false);
    realm.setRememberMe(false);
    realm.setVerifyEmail(false);
    realm.setEditUsernameAllowed(false);
    realm.setLoginWithEmailAllowed(true);
    realm.setDuplicateEmailsAllowed(false);
    realm.setPasswordPolicy(plan.demo() ? "length(4)" : PASSWORDS);
  }

  private static void guessing(RealmRepresentation realm) {
    realm.setBruteForceProtected(true);
    realm.setPermanentLockout(false);
    realm.setFailureFactor(10);
    realm.setWaitIncrementSeconds(60);
    realm.setMaxFailureWaitSeconds((int) Duration.ofMinutes(15).toSeconds());
    realm.setMaxDeltaTimeSeconds((int) Duration.ofHours(12).toSeconds());
    realm.setQuickLoginCheckMilliSeconds(500L);
    realm.setMinimumQuickLoginWaitSeconds(30);
  }

  private static void lifetimes(RealmRepresentation realm) {
    realm.setDefaultSignatureAlgorithm("RS256");
    realm.setAccessTokenLifespan((int) SHORT.toSeconds());
    realm.setAccessTokenLifespanForImplicitFlow((int) SHORT.toSeconds());
    realm.setAccessCodeLifespan(60);
    realm.setAccessCodeLifespanUserAction((int) Duration.ofMinutes(5).toSeconds());
    realm.setAccessCodeLifespanLogin((int) Duration.ofMinutes(30).toSeconds());
    realm.setSsoSessionIdleTimeout((int) WORKING_DAY.toSeconds());
    realm.setSsoSessionMaxLifespan((int) WORKING_DAY.toSeconds());
    realm.setRevokeRefreshToken(true);
    realm.setRefreshTokenMaxReuse(0);
  }
}
