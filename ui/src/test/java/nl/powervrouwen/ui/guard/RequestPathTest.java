package nl.powervrouwen.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/deelnemers",
        "/deelnemers/3f1c2b9a-5d0e-4c7a-9b1e-2f6a7c8d9e0f",
        "/VAADIN/build/indexhtml-CmqQeR0d.js",
        "/VAADIN/static/client/",
        "/api/v1/bijeenkomsten/1/aanwezigheid/_restaanwezig",
        "/apiary",
        "/.well-known/security.txt"
      })
  void takesPlainPaths(String path) {
    assertThat(new RequestPath(path).isPlain(path)).isTrue();
  }

  @Test
  void takesTheRootHoweverTheServerNamesIt() {
    assertThat(new RequestPath("/").isPlain("")).isTrue();
    assertThat(new RequestPath("/").isPlain("/")).isTrue();
  }

  @Test
  void takesFileNamesThatAreNotAsciiOutsideTheApi() {
    assertThat(new RequestPath("/VAADIN/dynamic/lijst%20caf%C3%A9.csv").isPlain("/x")).isTrue();
    assertThat(new RequestPath("/api/v1/caf%C3%A9").isPlain("/api/v1/café")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "deelnemers",
        "http://bronckhorst.localhost:9080/",
        "/api;x/v1/deelnemers",
        "/api/v1/deelnemers;jsessionid=1",
        "/;/api/v1",
        "/%61pi/v1/deelnemers",
        "/api/v1/%64eelnemers",
        "/a%70i/v1",
        "/api%2Fv1/deelnemers",
        "/api%2fv1/deelnemers",
        "/api%5Cv1",
        "/api\\v1\\deelnemers",
        "//api/v1/deelnemers",
        "/api//v1/deelnemers",
        "/api/v1/deelnemers//",
        "/./api/v1",
        "/api/./v1",
        "/x/../api/v1",
        "/api/v1/..",
        "/api/v1/.",
        "/..",
        "/.",
        "/%2e/api",
        "/%2E%2E/api",
        "/api/v1/%252e",
        "/api/v1/%3Bx",
        "/api/v1/%00",
        "/api/v1/%0d%0aX",
        "/api/v1/%",
        "/api/v1/%2",
        "/api/v1/%zz",
        "/API/v1/deelnemers",
        "/Api/v1/deelnemers",
        "/aPI",
        "/api/v1/a b",
        "/api/v1/\u0131k",
        "/\uff0fapi",
        "/api/v1/x?y",
        "/api/v1/x#y",
        "/api/v1/\"x",
        "/<x>",
        "/a|b",
        "/a^b",
        "/a`b",
        "/a{b}",
        "/%c3%a9"
      })
  void refusesEverySecondSpelling(String path) {
    assertThat(new RequestPath(path).isPlain(path)).isFalse();
  }

  @Test
  void refusesAPathThatTheServerReadsDifferently() {
    assertThat(new RequestPath("/deelnemers").isPlain("/deelnemers")).isTrue();
    assertThat(new RequestPath("/deelnemers").isPlain("/api/v1/deelnemers")).isFalse();
  }

  @Test
  void readsThePathOutOfAWholeAddress() {
    assertThat(RequestPath.inUrl("http://berkelland.localhost:9080/api/v1/ik;jsessionid=1").text())
        .isEqualTo("/api/v1/ik;jsessionid=1");
    assertThat(RequestPath.inUrl("https://a.example/").text()).isEqualTo("/");
    assertThat(RequestPath.inUrl("https://a.example").text()).isEqualTo("/");
    assertThat(RequestPath.inUrl("http://a.example:9080//api/").text()).isEqualTo("//api/");
  }

  @Test
  void refusesAPathThatIsTooLong() {
    String longest = "/" + "a".repeat(999);
    String path = longest + "a";

    assertThat(new RequestPath(longest).isPlain(longest)).isTrue();
    assertThat(new RequestPath(path).isPlain(path)).isFalse();
  }

  @Test
  void knowsTheApiByItsFirstSegment() {
    assertThat(new RequestPath("/api").isApi()).isTrue();
    assertThat(new RequestPath("/api/v1/x").isApi()).isTrue();
    assertThat(new RequestPath("/apiary").isApi()).isFalse();
    assertThat(new RequestPath("/x/api/").isApi()).isFalse();
    assertThat(new RequestPath("").isApi()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/agenda-abonnement/abc_DEF-123.ics",
        "/agenda-abonnement/x",
        "/certificaat",
        "/certificaat/ABCD-EFGH-2345",
        "/certificaat/ABCD%E2%80%94EFGH%20%E2%88%922345"
      })
  void opensCalendarsAndCertificatesToWhoeverReadsThem(String path) {
    assertThat(new RequestPath(path).isOpen("GET")).isTrue();
    assertThat(new RequestPath(path).isOpen("HEAD")).isTrue();
    assertThat(new RequestPath(path).isOpen("POST")).isFalse();
    assertThat(new RequestPath(path).isOpen("OPTIONS")).isFalse();
    assertThat(new RequestPath(path).isOpen("DELETE")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/agenda",
        "/agenda-abonnement",
        "/agenda-abonnement/",
        "/agenda-abonnement/a/b",
        "/agenda-abonnement/%20",
        "/x/agenda-abonnement/a.ics",
        "/api/v1/groepen/1/agenda-abonnement",
        "/api/v1/ik/agenda-abonnement",
        "/certificaat/",
        "/certificaat/a/b",
        "/certificaat/a.b",
        "/certificaten",
        "/certificaat2",
        "/CERTIFICAAT",
        "/deelnemers"
      })
  void opensNothingElse(String path) {
    assertThat(new RequestPath(path).isOpen("GET")).isFalse();
  }
}
