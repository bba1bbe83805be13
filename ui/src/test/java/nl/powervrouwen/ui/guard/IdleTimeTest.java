package nl.powervrouwen.ui.guard;

import static nl.powervrouwen.ui.guard.Requests.BERKELLAND;
import static nl.powervrouwen.ui.guard.Requests.BRONCKHORST;
import static nl.powervrouwen.ui.guard.Requests.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.SecretStore;
import nl.powervrouwen.registry.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
class IdleTimeTest {

  private static final String COOKIE = "__Host-PVACTIVE";
  private static final Duration MOMENT = Duration.ofSeconds(1);

  @TempDir private Path folder;

  private SecretStore secrets;
  private IdleTime node;
  private final Exchange browser = new Exchange();

  @BeforeEach
  void start() throws IOException {
    Files.createDirectories(folder.resolve("oidc"));
    secrets = new SecretStore(folder);
    secrets.obtain("oidc/berkelland");
    secrets.obtain("oidc/bronckhorst");
    node = new IdleTime(secrets);
  }

  @Test
  void endsALoginThatNobodyUsedForHalfAnHour() {
    comeIn();

    assertThat(over(node, minutes(30).minus(MOMENT))).isFalse();
    assertThat(over(node, minutes(30))).isTrue();
    assertThat(over(node, minutes(300))).isTrue();
  }

  @Test
  void endsItWhenTheMunicipalitySays() {
    Site strict = idleAfter("5");
    assertThat(over(node, strict, user("s-1", null), Duration.ZERO)).isFalse();
    background();

    assertThat(over(node, strict, user("s-1", null), minutes(5).minus(MOMENT))).isFalse();
    assertThat(over(node, strict, user("s-1", null), minutes(5))).isTrue();
  }

  @Test
  void takesWhatAPageAsksByItselfForNoSignOfAnybody() {
    comeIn();
    for (int minute = 1; minute < 30; minute++) {
      browser.asks("POST", "v-r=uidl").header("PV-Idle", "none");
      assertThat(over(node, minutes(minute))).isFalse();
      browser.asks("POST", "v-r=heartbeat");
      assertThat(over(node, minutes(minute))).isFalse();
      browser.asks("GET", null).header("Sec-Fetch-Mode", "navigate");
      assertThat(over(node, minutes(minute))).as("a page that reads itself again").isFalse();
      browser.asks("HEAD", null);
      assertThat(over(node, minutes(minute))).isFalse();
    }

    assertThat(over(node, minutes(30))).isTrue();
  }

  @Test
  void countsFromTheLastKeyOrTapAndNotFromWhenItHeardOfIt() {
    comeIn();
    browser.asks("POST", "v-r=uidl").header("PV-Idle", "600");
    assertThat(over(node, minutes(20))).isFalse();
    assertThat(browser.attribute(IdleTime.LEFT)).isEqualTo(20 * 60L);

    background();
    assertThat(over(node, minutes(40).minus(MOMENT))).isFalse();
    assertThat(over(node, minutes(40))).isTrue();
  }

  @Test
  void takesAPageThatSomebodyOpenedForASign() {
    comeIn();
    browser.asks("GET", null).header("Sec-Fetch-Mode", "navigate").header("Sec-Fetch-User", "?1");
    assertThat(over(node, minutes(29))).isFalse();

    background();
    assertThat(over(node, minutes(58))).isFalse();
    assertThat(over(node, minutes(59))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "99999999", "1e3", "", "0x0", " 1", "nu"})
  void understandsNoTimeThatIsNone(String seconds) {
    comeIn();
    browser.asks("POST", "v-r=uidl").header("PV-Idle", seconds);

    assertThat(over(node, minutes(29))).isFalse();
    background();
    assertThat(over(node, minutes(30))).isTrue();
  }

  @Test
  void goesOnWithALoginThatWasRenewedInSilence() {
    comeIn();
    CurrentUser renewed = user("s-1", NOW.minusSeconds(3600));

    assertThat(over(node, BERKELLAND, renewed, minutes(30))).isTrue();
  }

  @Test
  void beginsAnewForWhoProvedWhoTheyAre() {
    comeIn();
    CurrentUser proved = user("s-1", NOW.plus(minutes(45)));

    assertThat(over(node, BERKELLAND, proved, minutes(46))).isFalse();
    background();
    assertThat(over(node, BERKELLAND, proved, minutes(75))).isTrue();
  }

  @Test
  void knowsItOnAnotherNodeAndAfterAStart() {
    comeIn();
    IdleTime other = new IdleTime(secrets);

    background();
    assertThat(over(other, minutes(30).minus(MOMENT))).isFalse();
    assertThat(over(new IdleTime(secrets), minutes(30))).isTrue();
  }

  @Test
  void isNotToldAnythingElseByTheBrowser() {
    comeIn();
    String signed = Objects.requireNonNull(browser.kept(COOKIE));
    String later = Long.toString(NOW.plus(minutes(29)).getEpochSecond());
    background();

    browser.cookie(COOKIE, later + signed.substring(signed.indexOf('.')));
    assertThat(over(node, minutes(30))).as("a moment that was changed").isTrue();
    browser.withoutCookies();
    assertThat(over(node, minutes(30))).as("without what it was told").isTrue();
  }

  @Test
  void takesNoSignatureOfAnotherMunicipalityOrSession() {
    CurrentUser first = user("s-1", null);
    assertThat(over(node, BRONCKHORST, first, minutes(29))).isFalse();
    String elsewhere = Objects.requireNonNull(browser.kept(COOKIE));
    browser.withoutCookies();
    assertThat(over(node, BERKELLAND, user("s-2", null), minutes(29))).isFalse();
    String other = Objects.requireNonNull(browser.kept(COOKIE));
    browser.withoutCookies();
    comeIn();
    background();

    for (String foreign : Set.of(elsewhere, other)) {
      browser.cookie(COOKIE, foreign);
      assertThat(over(node, minutes(30))).isTrue();
    }
  }

  private void comeIn() {
    browser.asks("GET", null);
    assertThat(over(node, Duration.ZERO)).isFalse();
    background();
  }

  private void background() {
    browser.asks("POST", "v-r=uidl").header("PV-Idle", "none");
  }

  private boolean over(IdleTime at, Duration later) {
    return over(at, BERKELLAND, user("s-1", null), later);
  }

  private boolean over(IdleTime at, Site site, CurrentUser user, Duration later) {
    return at.isOver(site, user, browser.request(), browser.response(), NOW.plus(later));
  }

  private static CurrentUser user(String session, @Nullable Instant proved) {
    return new CurrentUser(
        BERKELLAND.tenant(),
        "sub-1",
        "Trudie Trainer",
        Set.of(),
        NOW.plus(minutes(600)),
        new CurrentUser.Login(session, NOW, proved));
  }

  private static Site idleAfter(String minutes) {
    Site site = BERKELLAND;
    return new Site(
        site.tenant(),
        site.kind(),
        site.displayName(),
        site.host(),
        site.issuer(),
        site.endSession(),
        Branding.PLAIN.withPage(Branding.IDLE, minutes));
  }

  private static Duration minutes(int count) {
    return Duration.ofMinutes(count);
  }
}
