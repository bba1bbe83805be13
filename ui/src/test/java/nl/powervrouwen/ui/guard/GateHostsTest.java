package nl.powervrouwen.ui.guard;

import static nl.powervrouwen.ui.guard.Requests.BERKELLAND;
import static nl.powervrouwen.ui.guard.Requests.BRONCKHORST;
import static nl.powervrouwen.ui.guard.Requests.SITES;
import static nl.powervrouwen.ui.guard.Requests.berkelland;
import static nl.powervrouwen.ui.guard.Requests.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.SiteStatus;
import nl.powervrouwen.registry.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At which host, and at what of the server itself, the gate answers. */
class GateHostsTest {

  @Test
  void refusesARequestWithoutExactlyOneHost() {
    refused(Requests.page().hosts(), GuardRefusal.UNKNOWN_HOST);
    refused(Requests.page().hosts(BERKELLAND.host(), BERKELLAND.host()), GuardRefusal.UNKNOWN_HOST);
    refused(
        Requests.page().hosts(BERKELLAND.host(), BRONCKHORST.host()), GuardRefusal.UNKNOWN_HOST);
  }

  @Test
  void refusesAnAbsoluteAddressBesideAnotherHost() {
    refused(Requests.page().server("bronckhorst.localhost", 9080), GuardRefusal.UNKNOWN_HOST);
    refused(Requests.page().hosts(BRONCKHORST.host()), GuardRefusal.UNKNOWN_HOST);
    refused(Requests.page().server("berkelland.localhost", 80), GuardRefusal.UNKNOWN_HOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example:9080",
        "Berkelland.localhost:9080",
        "BERKELLAND.LOCALHOST:9080",
        "berkelland.localhost.:9080",
        "berkelland.localhost",
        "berkelland.localhost:09080",
        "berkelland.localhost:9080 ",
        " berkelland.localhost:9080",
        "x@berkelland.localhost:9080",
        "berkelland.localhost:9080/",
        "berkelland.localhost:9080,bronckhorst.localhost:9080",
        "localhost:9080",
        "127.0.0.1:9080",
        "[::1]:9080",
        ""
      })
  void refusesAHostThatIsNotLetterForLetterInTheTable(String host) {
    String name = host.substring(0, Math.max(0, host.lastIndexOf(':')));

    refused(Requests.page().hosts(host), GuardRefusal.UNKNOWN_HOST);
    refused(Requests.page().hosts(host).server(name, 9080), GuardRefusal.UNKNOWN_HOST);
  }

  @Test
  void refusesAKnownNameAtAnotherPort() {
    refused(
        Requests.page().hosts("berkelland.localhost:9081").server("berkelland.localhost", 9081),
        GuardRefusal.UNKNOWN_HOST);
  }

  @Test
  void takesAHostWithoutPortWhereThatIsTheUsualPort() {
    Site site = atUsualPort();
    Requests tls = Requests.page().hosts(site.host()).login(Requests.browser(site)).secure();

    assertThat(tls.server("powervrouwen.example", 443).decision(List.of(site)))
        .isInstanceOf(GuardDecision.Admit.class);
    assertThat(tls.server("powervrouwen.example", 80).decision(List.of(site)))
        .isEqualTo(new GuardDecision.Refuse(GuardRefusal.UNKNOWN_HOST));
  }

  @Test
  void asksNobodyToLogInAtAnUnknownHostOrAStrangePath() {
    refused(Requests.page().hosts("evil.example").login(null), GuardRefusal.UNKNOWN_HOST);
    refused(Requests.page().path("//deelnemers").login(null), GuardRefusal.STRANGE_PATH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "get", "", "GET "})
  void refusesMethodsThatNothingAnswersTo(String method) {
    refused(Requests.page().method(method), GuardRefusal.METHOD);
    refused(Requests.api().method(method), GuardRefusal.METHOD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/ready", "/health/live", "/health/started"})
  void tellsHowTheNodeIsAtItsOwnAddressOnly(String path) {
    Requests probe = Requests.page().login(null).path(path);
    for (String name : List.of("localhost", "127.0.0.1", "10.1.2.3")) {
      assertThat(probe.hosts(name + ":9080").server(name, 9080).refusalAtServersOwn(List.of()))
          .isNull();
      assertThat(probe.hosts(name).refusalAtServersOwn(List.of())).isNull();
      assertThat(probe.method("POST").refusalAtServersOwn(List.of()))
          .isEqualTo(GuardRefusal.METHOD);
      probe.method("GET");
      assertThat(probe.hosts(name, name).refusalAtServersOwn(List.of()))
          .isEqualTo(GuardRefusal.UNKNOWN_HOST);
      assertThat(probe.hosts(name).server("evil.example", 80).refusalAtServersOwn(List.of()))
          .isEqualTo(GuardRefusal.UNKNOWN_HOST);
    }
    assertThat(probe.hosts("[::1]:9080").server("::1", 9080).refusalAtServersOwn(List.of()))
        .isNull();
    assertThat(probe.at(BERKELLAND).refusalAtServersOwn(SITES)).isEqualTo(GuardRefusal.NOT_HERE);
    for (String name : List.of("evil.example", "localhost.evil.example", "127.0.0.1.nip.example")) {
      assertThat(probe.hosts(name).server(name, 80).refusalAtServersOwn(SITES))
          .isEqualTo(GuardRefusal.UNKNOWN_HOST);
    }
  }

  @Test
  void takesALoginBackAtItsOwnSiteOnly() {
    Requests back = Requests.page().login(null).path("/oidcclient/redirect/berkelland");

    assertThat(back.refusalAtServersOwn(SITES)).isNull();
    assertThat(back.at(BRONCKHORST).refusalAtServersOwn(SITES)).isEqualTo(GuardRefusal.NOT_HERE);
    assertThat(back.at(BERKELLAND).method("POST").refusalAtServersOwn(SITES))
        .isEqualTo(GuardRefusal.METHOD);
    assertThat(
            back.method("GET")
                .refusalAtServersOwn(List.of(berkelland(SiteStatus.SUSPENDED, Instant.EPOCH))))
        .isEqualTo(GuardRefusal.SUSPENDED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/jwt",
        "/jwt/",
        "/oauth2/endpoint/x/authorize",
        "/oidcclient",
        "/oidcclient/redirect/",
        "/oidcclient/redirect/bronckhorst",
        "/oidcclient/backchannel_logout/berkelland",
        "/health/",
        "/health/x",
        "/openapi"
      })
  void hasNothingElseOfTheServersOwn(String path) {
    assertThat(Requests.page().login(null).path(path).refusalAtServersOwn(SITES))
        .isEqualTo(GuardRefusal.NOT_HERE);
    assertThat(Requests.page().path(path).refusalAtServersOwn(SITES))
        .isEqualTo(GuardRefusal.NOT_HERE);
    assertThat(Requests.page().path(path).hosts("evil.example").refusalAtServersOwn(SITES))
        .isEqualTo(GuardRefusal.UNKNOWN_HOST);
  }

  private static Site atUsualPort() {
    return new Site(
        new TenantId("voorbeeld"),
        SiteKind.MUNICIPALITY,
        "Voorbeeld",
        "powervrouwen.example",
        "https://inloggen.example/realms/voorbeeld",
        "https://inloggen.example/einde",
        Branding.PLAIN);
  }
}
