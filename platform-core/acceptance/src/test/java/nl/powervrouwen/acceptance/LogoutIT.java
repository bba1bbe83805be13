package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
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

    Wire.Answer sent = trainer.open(port, LOG_OUT);
    assertThat(sent.status()).isEqualTo(302);
    var back = trainer.page(sent.header("Location").getFirst());

    assertThat(back.target()).as("no question on the way").isEqualTo(home());
    assertThat(trainer.isKnownAtKeycloak(port)).isFalse();
    assertThat(thief.open(port, "/deelnemers").status()).isEqualTo(302);
    assertThat(thief.click(port).status()).as("a click in an old page").isEqualTo(401);
    assertThat(trainer.logIn(port, "trainer")).as("again, with a password").isEqualTo(200);
  }

  @Test
  void saysAtKeycloakWhoseSessionEnds() {
    Wire.Answer sent = trainer.open(port, LOG_OUT);
    String location = sent.header("Location").getFirst();
    Map<String, String> asked =
        Arrays.stream(URI.create(location).getRawQuery().split("&", -1))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1])));

    assertThat(location).startsWith(site.endSession() + "?");
    assertThat(asked)
        .containsOnlyKeys("client_id", "post_logout_redirect_uri", "id_token_hint")
        .containsEntry("post_logout_redirect_uri", home().toString());
    assertThat(asked.get("id_token_hint")).as("a token").matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    assertThat(sent.header("Cache-Control")).singleElement().asString().startsWith("no-store");
  }

  @Test
  void isNotDoneByALinkOnAnotherSite() {
    assertThat(trainer.openFromElsewhere(port, LOG_OUT).status()).isEqualTo(403);

    assertThat(trainer.open(port, "/deelnemers").status()).isEqualTo(200);
    assertThat(trainer.isKnownAtKeycloak(port)).isTrue();
  }

  private URI home() {
    return URI.create("http://" + site.host() + "/");
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
