package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tricks with hosts, paths and headers, against the real server: none changes the municipality. */
@Tag("server")
@ResourceLock(Shared.DEMO)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardIT {

  private static final String ME = "/api/v1/ik";

  private final RunningPlatform platform = RunningPlatform.shared();
  private final URI here = platform.address(platform.first());
  private final URI elsewhere = platform.address(platform.second());
  private final Wire wire = new Wire(here);
  private final String token = platform.token(platform.first(), "trainer");

  @Test
  void answersAtTheRightAddress() {
    assertThat(wire.request("GET", ME).token(token).send().status()).isEqualTo(200);
  }

  @Test
  void refusesTwoHosts() {
    unknown(wire.request("GET", ME).header("Host", elsewhere.getAuthority()));
    unknown(wire.request("GET", ME).header("Host", here.getAuthority()));
  }

  @Test
  void refusesARequestWithoutAHost() {
    unknown(wire.bare("GET", ME));
    unknown(wire.bare("GET", ME).header("Host", ""));
  }

  @Test
  void refusesAnAbsoluteAddressBesideAnotherHost() {
    unknown(wire.request("GET", elsewhere + ME));
    unknown(wire.bare("GET", here + ME).header("Host", elsewhere.getAuthority()));
  }

  @Test
  void refusesEveryOtherSpellingOfAHost() {
    String host = here.getHost();
    int port = here.getPort();
    for (String spelling :
        new String[] {
          host.toUpperCase(Locale.ROOT) + ":" + port,
          host + ".:" + port,
          host,
          host + ":80",
          host + ":0" + port,
          "x@" + host + ":" + port,
          "127.0.0.1:" + port,
          "localhost:" + port,
          "evil.example:" + port
        }) {
      unknown(wire.bare("GET", ME).header("Host", spelling));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-Host", "X-Forwarded-Server", "$WSSN", "$WSHN", "X-Host"})
  void takesNoHostFromAnotherHeader(String header) {
    unknown(wire.bare("GET", ME).header("Host", "evil.example").header(header, host()));
    assertThat(
            wire.request("GET", ME)
                .header(header, elsewhere.getAuthority())
                .token(token)
                .send()
                .body())
        .contains("\"gemeente\":\"" + platform.first() + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$WSRU", "$WSPR", "$WSAT", "X-Remote-User", "iv-user"})
  void takesNoUserFromAHeader(String header) {
    assertThat(wire.request("GET", ME).header(header, "beheerder").send().status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api;x/v1/ik",
        "/api/v1/ik;jsessionid=1",
        "/api;jsessionid=1/v1/ik",
        "/;jsessionid=/api/v1/ik",
        "/%61pi/v1/ik",
        "/api/v1/%69k",
        "/api%2fv1/ik",
        "//api/v1/ik",
        "/api//v1/ik",
        "/API/v1/ik",
        "/x/../api/v1/ik",
        "/api/v1/./ik",
        "/api/v1/%2e%2e/v1/ik",
        "/api\\v1\\ik",
        "/api/v1/%252e"
      })
  void refusesEverySecondSpellingOfAPath(String path) {
    assertThat(wire.request("GET", path).token(token).send().status()).isEqualTo(400);
  }

  @Test
  void takesNoTokenOnPagesAndNoApiInTheQuery() {
    assertThat(wire.request("GET", "/?x=/api/").token(token).send().status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/", "/api/v2/ik", "/favicon.ico"})
  void asksNobodyToLogInForWhatIsNotThere(String path) {
    assertThat(wire.request("GET", path).send().status()).isEqualTo(404);
  }

  @Test
  void marksTheScriptsOfEachAnswerAnew() {
    List<String> first = wire.request("GET", "/").send().header("Content-Security-Policy");
    List<String> second = wire.request("GET", "/").send().header("Content-Security-Policy");

    assertThat(first).singleElement().asString().contains("'nonce-").doesNotContain("{");
    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void sendsWhoOpensAPageToItsOwnRealm() {
    Wire.Answer answer = wire.request("GET", "/").send();

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location"))
        .singleElement()
        .asString()
        .startsWith(platform.platform().site(platform.first()).issuer() + "/protocol/")
        .contains("code_challenge_method=S256");
  }

  @Test
  void letsWhoHasAPasswordHerePastTheMunicipalitysOwnLogin() {
    Wire.Answer answer = wire.request("GET", "/?kc_idp_hint=").send();

    assertThat(answer.header("Location")).singleElement().asString().endsWith("&kc_idp_hint=");
  }

  @Test
  void sendsNoClickAwayFromAnOpenPage() {
    Wire.Answer answer = wire.request("POST", "/?v-r=uidl&v-uiId=0").json("{}").send();

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("Location")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "TRACK", "PROPFIND"})
  void answersNoOtherMethods(String method) {
    assertThat(wire.request(method, ME).token(token).send().status()).isBetween(400, 405);
  }

  @Test
  void tellsBrowsersWhatNotToDo() {
    for (String path : new String[] {"/", ME, "/api/v1/openapi.json", "/bestaat/niet"}) {
      Wire.Answer answer = wire.request("GET", path).send();
      assertThat(answer.header("X-Content-Type-Options")).as(path).containsExactly("nosniff");
      assertThat(answer.header("X-Frame-Options")).as(path).containsExactly("DENY");
      assertThat(answer.header("Referrer-Policy")).as(path).hasSize(1);
      assertThat(answer.header("Content-Security-Policy"))
          .as(path)
          .singleElement()
          .asString()
          .contains("frame-ancestors 'none'");
    }
  }

  @Test
  void letsPagesOfEveryOriginReadTheDescriptionOnly() {
    assertThat(cors("/api/v1/openapi.json")).containsExactly("*");
    assertThat(cors(ME)).isEmpty();
  }

  private List<String> cors(String path) {
    return wire.request("GET", path)
        .header("Origin", "https://elders.example")
        .token(token)
        .send()
        .header("Access-Control-Allow-Origin");
  }

  private String host() {
    return here.getAuthority();
  }

  private void unknown(Wire.Request request) {
    Wire.Answer answer = request.token(token).send();
    assertThat(answer.status()).as(answer.body()).isEqualTo(421);
    assertThat(answer.body()).doesNotContain("gemeente\":");
  }
}
