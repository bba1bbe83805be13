package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.powervrouwen.registry.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Who logs out is logged out here and at Keycloak. */
@Tag("server")
@ResourceLock(Shared.DEMO)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogoutIT {

  private static final String LOG_OUT = "/uitloggen";

  /** Three parts in the letters of base64url, the first of which is a JSON object. */
  private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+");

  private final RunningPlatform platform = RunningPlatform.shared();
  private final Site site = platform.site(platform.first());
  private final int port = platform.platform().settings().httpPort();
  private Visitor trainer = new Visitor(site);

  @BeforeEach
  void logIn() {
    trainer = new Visitor(site);
    assertThat(trainer.logIn(port, "trainer")).isEqualTo(200);
  }

  @Test
  void endsBothSessionsSoThatAnOldCookieIsWorthNothing() {
    Visitor thief = trainer.withTheSameCookies();
    assertThat(thief.open(port, "/deelnemers").status()).isEqualTo(200);
    assertThat(trainer.isKnownAtKeycloak(port)).isTrue();

    Wire.Answer out = trainer.open(port, LOG_OUT);
    assertThat(out.status()).isEqualTo(302);
    assertThat(out.header("Location")).singleElement().asString().endsWith("/uitgelogd");
    assertThat(trainer.open(port, "/uitgelogd").body()).contains("U bent uitgelogd");

    assertThat(trainer.isKnownAtKeycloak(port)).isFalse();
    assertThat(thief.open(port, "/deelnemers").status()).isEqualTo(302);
    assertThat(thief.click(port).status()).as("a click in an old page").isEqualTo(401);
    assertThat(trainer.logIn(port, "trainer")).as("again, with a password").isEqualTo(200);
  }

  @Test
  void leadsBackToWhereSomebodyWasButToNobodyElse() {
    Wire.Answer sent = trainer.open(port, LOG_OUT + "?naar=%2Fdeelnemers%3Fgroep%3D1");
    String location = sent.header("Location").getFirst();
    assertThat(trainer.open(port, path(location)).body()).contains("href=\"/deelnemers?groep=1\"");

    assertThat(trainer.open(port, "/uitgelogd?naar=%2F%2Felders.example").body())
        .doesNotContain("elders.example");
  }

  @Test
  void carriesNoTokenInAnAddressOrAPage() {
    List<Wire.Answer> answers = new ArrayList<>();
    answers.add(trainer.open(port, LOG_OUT));
    answers.add(trainer.open(port, path(answers.getFirst().header("Location").getFirst())));
    answers.add(trainer.open(port, "/"));

    for (Wire.Answer answer : answers) {
      assertThat(answer.body() + answer.header("Location")).doesNotContainPattern(TOKEN);
      assertThat(answer.header("Cache-Control")).singleElement().asString().contains("no-store");
    }
    assertThat("x eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln x").containsPattern(TOKEN);
  }

  @Test
  void asksTheNextOneInThatBrowserWhoTheyAre() {
    trainer.open(port, LOG_OUT);

    Wire.Answer next = trainer.openPage(port, "/deelnemers?zoek=a");
    assertThat(next.status()).isEqualTo(302);
    assertThat(next.header("Location")).singleElement().asString().contains("prompt=login");
    assertThat(trainer.logIn(port, "trainer")).isEqualTo(200);
  }

  @Test
  void endsWhatProgramsGotByTheSameLoginAndLeavesOthersAlone() {
    String token = trainer.tokenOf("trainer");
    String others = platform.token(site.tenant(), "trainer");
    assertThat(me(token)).isEqualTo(200);

    trainer.open(port, LOG_OUT);

    assertThat(me(token)).isEqualTo(401);
    assertThat(me(others)).as("a login of the same person elsewhere").isEqualTo(200);
  }

  private int me(String token) {
    return new Wire(port, site.host()).request("GET", "/api/v1/ik").token(token).send().status();
  }

  private static String path(String address) {
    URI at = URI.create(address);
    return at.getRawPath() + (at.getRawQuery() == null ? "" : "?" + at.getRawQuery());
  }

  @Test
  void isNotDoneByALinkOnAnotherSite() {
    assertThat(trainer.openFromElsewhere(port, LOG_OUT).status()).isEqualTo(403);

    assertThat(trainer.open(port, "/deelnemers").status()).isEqualTo(200);
    assertThat(trainer.isKnownAtKeycloak(port)).isTrue();
  }
}
