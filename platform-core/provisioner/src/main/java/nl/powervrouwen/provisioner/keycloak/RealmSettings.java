package nl.powervrouwen.provisioner.keycloak;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.powervrouwen.registry.Branding;
import org.keycloak.representations.idm.RealmRepresentation;

/** The settings of a realm as a whole. */
final class RealmSettings {

  /** Tokens end after this, unless a client says otherwise. */
  static final Duration SHORT = Duration.ofMinutes(5);

  /** A login lasts a working day; within it the browser comes back without a password. */
  static final Duration WORKING_DAY = Duration.ofHours(10);

  /** The same where the municipality's own provider says who may come in, and is asked again. */
  static final Duration OWN_PROVIDER = Duration.ofHours(1);

  /** The realm of Keycloak's own administrators. */
  static final String MASTER = "master";

  /** Attributes of the realm that the login page reads. */
  static final String LOGO = "powervrouwen.logo";

  static final String LOGO_ALT = "powervrouwen.logoAlt";
  static final String COLOUR = "powervrouwen.colour";

  /** It ends up in a style sheet. */
  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

  private static final String PASSWORDS =
      "length(12) and maxLength(128) and notUsername(undefined) and notEmail(undefined)"
          + " and passwordHistory(5)";

  private RealmSettings() {}

  static RealmRepresentation of(RealmPlan plan) {
    RealmRepresentation realm = new RealmRepresentation();
    realm.setRealm(plan.tenant().value());
    realm.setDisplayName(plan.displayName());
    realm.setLoginTheme(plan.loginTheme());
    realm.setInternationalizationEnabled(true);
    realm.setSupportedLocales(Set.of("nl", "en"));
    realm.setDefaultLocale("nl");
    // TLS is required of everybody who is not on a private network: the demo is on loopback.
    realm.setSslRequired("external");
    accounts(realm);
    realm.setPasswordPolicy(plan.demo() ? "length(4)" : PASSWORDS);
    guessing(realm);
    lifetimes(realm, plan);
    events(realm);
    realm.setAttributes(looks(plan.branding()));
    return realm;
  }

  /** What holds for the realm of Keycloak's own administrators, who can do everything in all. */
  static RealmRepresentation ofMaster() {
    RealmRepresentation realm = new RealmRepresentation();
    realm.setRealm(MASTER);
    realm.setSslRequired("external");
    accounts(realm);
    realm.setPasswordPolicy(PASSWORDS);
    guessing(realm);
    events(realm);
    return realm;
  }

  private static void events(RealmRepresentation realm) {
    realm.setEventsEnabled(true);
    realm.setEventsExpiration(Duration.ofDays(90).toSeconds());
    realm.setAdminEventsEnabled(true);
    realm.setAdminEventsDetailsEnabled(false);
  }

  /**
   * What the login page shows. It stands in the realm, so that the page is the same while the
   * application is away, and a new municipality needs no new theme.
   */
  private static Map<String, String> looks(Branding branding) {
    String logo = branding.drawing();
    String colour = branding.brandColour();
    return new HashMap<>(
        Map.of(
            LOGO,
            logo == null
                ? ""
                : "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(logo.getBytes(StandardCharsets.UTF_8)),
            LOGO_ALT,
            logo == null ? "" : Objects.requireNonNullElse(branding.logoAlt(), ""),
            COLOUR,
            colour != null && HEX.matcher(colour).matches() ? colour : ""));
  }

  private static void accounts(RealmRepresentation realm) {
    realm.setRegistrationAllowed(false);
    realm.setResetPasswordAllowed(false);
    realm.setRememberMe(false);
    realm.setVerifyEmail(false);
    realm.setEditUsernameAllowed(false);
    realm.setLoginWithEmailAllowed(true);
    realm.setDuplicateEmailsAllowed(false);
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

  private static void lifetimes(RealmRepresentation realm, RealmPlan plan) {
    int longest = (int) plan.longestLogin().toSeconds();
    realm.setDefaultSignatureAlgorithm("RS256");
    realm.setAccessTokenLifespan((int) SHORT.toSeconds());
    realm.setAccessTokenLifespanForImplicitFlow((int) SHORT.toSeconds());
    realm.setAccessCodeLifespan(60);
    realm.setAccessCodeLifespanUserAction((int) Duration.ofMinutes(5).toSeconds());
    realm.setAccessCodeLifespanLogin((int) Duration.ofMinutes(30).toSeconds());
    realm.setSsoSessionIdleTimeout(longest);
    realm.setSsoSessionMaxLifespan(longest);
    realm.setRevokeRefreshToken(true);
    realm.setRefreshTokenMaxReuse(0);
  }
}
