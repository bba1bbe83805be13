package nl.powervrouwen.ui.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/deelnemers?zoek=a%20b&groep=1", "/groepen/7b3c-1/aanwezigheid"})
  void leadsBackToAPageOfThisSite(String address) {
    assertThat(OwnAddress.of(address)).isEqualTo(address);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "deelnemers",
        "//elders.example/",
        "/\\elders.example",
        "https://elders.example/",
        "/a\r\nSet-Cookie: a=b",
        "/a b",
        "/\t/elders.example",
        "javascript:alert(1)",
        "/<script>"
      })
  void leadsNowhereElse(String address) {
    assertThat(OwnAddress.of(address)).isEqualTo("/");
  }
}
