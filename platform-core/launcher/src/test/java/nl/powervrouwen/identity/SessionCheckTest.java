package nl.powervrouwen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.internal.EndedLogins;
import nl.powervrouwen.identity.internal.SessionCheck;
import nl.powervrouwen.launcher.keycloak.RunningKeycloak;
import nl.powervrouwen.provisioner.keycloak.DemoUser;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Eventually;
import nl.powervrouwen.testing.OneSite;
import nl.powervrouwen.testing.RememberedLoginEnds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.representations.idm.UserRepresentation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What happens at Keycloak itself, and the application hears of only when it asks. */
@Tag("server")
@ExtendWith(RunningKeycloak.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class SessionCheckTest {

  private RunningKeycloak keycloak;
  private TenantId tenant;
  private final EndedLogins ended = new EndedLogins(new RememberedLoginEnds());

  @BeforeAll
  void start(RunningKeycloak running) {
    keycloak = running;
    tenant = RunningKeycloak.fresh();
    List<DemoUser> users =
        List.of("works", "ended", "blocked", "removed", "leaves", "lasts").stream()
            .map(name -> new DemoUser(name, "Trudie", "Trainer", Role.TRAINER))
            .toList();
    keycloak.realms().provision(keycloak.plan(tenant).forDemo(users));
  }

  @Test
  void endsWhatAnAdministratorEndedAtKeycloakAndNothingElse() {
    CurrentUser works = login("works");
    CurrentUser user = login("ended");
    keycloak.realm(tenant).users().get(user.subject()).logout();

    endsOnlyOf(works, user);
  }

  @Test
  void endsTheLoginOfWhoWasBlockedAtKeycloak() {
    CurrentUser user = login("blocked");
    UserRepresentation account = account(user);
    account.setEnabled(false);
    keycloak.realm(tenant).users().get(user.subject()).update(account);

    endsOnlyOf(login("works"), user);
  }

  @Test
  void endsTheLoginOfWhoseAccountWasRemoved() {
    CurrentUser user = login("removed");
    keycloak.realm(tenant).users().delete(user.subject()).close();

    endsOnlyOf(login("works"), user);
  }

  @Test
  void endsASessionAtKeycloakWithAllThatItsProgramsGot() {
    CurrentUser user = login("leaves");
    SessionCheck check = check(Duration.ZERO);
    String session = session(user);

    assertThat(check.end(tenant, session)).isTrue();
    assertThat(keycloak.realm(tenant).users().get(user.subject()).getUserSessions()).isEmpty();
    assertThat(check.end(tenant, session)).as("again").isTrue();
  }

  @Test
  void endsALoginThatLastsLongerThanTheRealmAllows() {
    CurrentUser user = login("lasts");

    check(Duration.ofHours(10).plusMinutes(5)).isUsed(user);

    Eventually.is("ended", () -> ended.covers(user));
  }

  @Test
  void saysWhenKeycloakDoesNotAnswer() {
    Sites away = new OneSite(tenant, "http://127.0.0.1:1/realms/" + tenant);

    assertThat(
            new SessionCheck(away, keycloak.secrets(), ended, new DutchClock())
                .end(tenant, "no-session"))
        .isFalse();
  }

  /** They are asked about one after the other: who was not ended was looked at before. */
  private void endsOnlyOf(CurrentUser works, CurrentUser gone) {
    SessionCheck check = check(Duration.ZERO);
    check.isUsed(works);
    check.isUsed(gone);

    Eventually.is("ended", () -> ended.covers(gone));
    assertThat(ended.covers(works)).isFalse();
  }

  private SessionCheck check(Duration later) {
    DutchClock clock =
        new DutchClock() {
          @Override
          public Instant now() {
            return super.now().plus(later);
          }
        };
    return new SessionCheck(
        new OneSite(tenant, keycloak.issuer(tenant)), keycloak.secrets(), ended, clock);
  }

  private UserRepresentation account(CurrentUser user) {
    return keycloak.realm(tenant).users().get(user.subject()).toRepresentation();
  }

  /** A login that Keycloak was last asked about long enough ago. */
  private CurrentUser login(String name) {
    String token = keycloak.flow(tenant).token(name, DemoUser.PASSWORD);
    JsonNode claims =
        JsonMapper.shared()
            .readTree(
                new String(
                    Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]),
                    StandardCharsets.UTF_8));
    Instant before = Instant.now().minus(SessionCheck.EVERY).minusSeconds(1);
    return new CurrentUser(
        tenant,
        claims.get("sub").stringValue(),
        "Trudie Trainer",
        Set.of(Role.TRAINER),
        Instant.now().plusSeconds(3600),
        new CurrentUser.Login(claims.get("sid").stringValue(), before, before));
  }

  private static String session(CurrentUser user) {
    return Optional.ofNullable(user.login()).orElseThrow().session();
  }
}
