package nl.powervrouwen.ui.cookies;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCookieTest {

  private final SiteCookie overTls = new SiteCookie("PVPROEF", true);
  private final SiteCookie plain = new SiteCookie("PVPROEF", false);

  @Test
  void hasThePrefixWhereItGoesOverTlsAlone() {
    assertThat(overTls.with("a")).returns("__Host-PVPROEF", Cookie::getName);
    assertThat(overTls.with("a").getSecure()).isTrue();
  }

  @Test
  void hasNoPrefixThatABrowserWouldRefuseWithoutTls() {
    assertThat(plain.with("a")).returns("PVPROEF", Cookie::getName);
    assertThat(plain.with("a").getSecure()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isForOneHostAndForNoScript(boolean secure) {
    SiteCookie cookie = new SiteCookie("taalproef", secure);
    List<Cookie> all =
        List.of(cookie.with("nl"), cookie.with("nl", Duration.ofDays(365)), cookie.removed());

    assertThat(all)
        .allSatisfy(
            one -> {
              assertThat(one.getPath()).isEqualTo("/");
              assertThat(one.getDomain()).isNull();
              assertThat(one.isHttpOnly()).isTrue();
              assertThat(one.getAttribute("SameSite")).isEqualTo("Lax");
            });
    assertThat(all.stream().map(Cookie::getMaxAge)).containsExactly(-1, 31_536_000, 0);
  }

  @Test
  void isNotReadFromACookieThatAnotherHostCouldHaveSet() {
    Cookie[] sent = {new Cookie("PVPROEF", "strange"), new Cookie("__Host-PVPROEF", "ours")};

    assertThat(overTls.in(sent)).containsExactly("ours");
    assertThat(plain.in(sent)).containsExactly("strange");
    assertThat(overTls.in(null)).isEmpty();
  }
}
