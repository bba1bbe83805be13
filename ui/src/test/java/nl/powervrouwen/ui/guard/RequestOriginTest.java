package nl.powervrouwen.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOriginTest {

  private static final String HOST = "berkelland.example:9080";

  @ParameterizedTest
  @CsvSource({
    "http://berkelland.example:9080, same-origin",
    "https://berkelland.example:9080, same-origin",
    "http://berkelland.example:9080, ",
    ", same-origin",
    ", none",
    ", "
  })
  void takesAClickInAPageOfOurOwn(@Nullable String origin, @Nullable String fetchSite) {
    for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
      assertThat(request(method, false, origin, fetchSite).isForeign()).as(method).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://evil.example, ",
    "https://bronckhorst.example:9080, same-site",
    "http://berkelland.example, ",
    "http://berkelland.example:9081, ",
    "http://berkelland.example:9080.evil.example, ",
    "null, ",
    "http://berkelland.example:9080, cross-site",
    "http://berkelland.example:9080, same-site",
    ", cross-site",
    ", same-site",
    ", other"
  })
  void refusesAClickInAPageOfAnotherSite(@Nullable String origin, @Nullable String fetchSite) {
    for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
      assertThat(request(method, false, origin, fetchSite).isForeign()).as(method).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
  void takesALinkThatStandsAnywhere(String method) {
    assertThat(request(method, false, "https://evil.example", "cross-site").isForeign()).isFalse();
  }

  @Test
  void staysConnectedWithAPageOfOurOwnOnly() {
    assertThat(request("GET", true, "http://" + HOST, null).isForeign()).isFalse();
    assertThat(request("GET", true, "https://evil.example", null).isForeign()).isTrue();
    assertThat(request("GET", true, null, null).isForeign()).isTrue();
  }

  @Test
  void believesAPlainPageOnAPlainConnectionOnly() {
    for (boolean secure : new boolean[] {true, false}) {
      RequestOrigin plain =
          new RequestOrigin(
              "POST", false, List.of(HOST), secure, List.of("http://" + HOST), "same-origin");
      assertThat(plain.isForeign()).isEqualTo(secure);
    }
  }

  @Test
  void believesNobodyWhoNamesTwoPages() {
    List<String> two = List.of("http://" + HOST, "https://evil.example");

    assertThat(new RequestOrigin("POST", false, List.of(HOST), false, two, null).isForeign())
        .isTrue();
  }

  private static RequestOrigin request(
      String method, boolean websocket, @Nullable String origin, @Nullable String fetchSite) {
    return new RequestOrigin(
        method,
        websocket,
        List.of(HOST),
        false,
        origin == null ? List.of() : List.of(origin),
        fetchSite);
  }
}
