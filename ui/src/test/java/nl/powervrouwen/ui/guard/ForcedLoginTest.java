package nl.powervrouwen.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForcedLoginTest {

  private final Exchange browser = new Exchange();

  @Test
  void demandsNothingOfABrowserThatWasNotLoggedOut() {
    assertThat(ForcedLogin.isDemanded(browser.asks("GET", null).request())).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, prompt=login",
        "groep=a&zoek=b%20c, groep=a&zoek=b%20c&prompt=login",
        "prompt=none, prompt=login",
        "Prompt=none&x=1&max_age=99999, x=1&prompt=login",
        "%70rompt=none&x=1, x=1&prompt=login",
        "pro%6dpt=none, prompt=login",
        "prompt=login&prompt=none, prompt=login",
        "kc_idp_hint=, kc_idp_hint=&prompt=login"
      })
  void asksForAPasswordWhateverTheAddressSaid(String query, String asked) throws IOException {
    ForcedLogin.demand(browser.response());

    browser.asks("GET", query);
    assertThat(ForcedLogin.isAsked(browser.request())).isFalse();
    ForcedLogin.ask(browser.request(), browser.response());
    assertThat(browser.sentTo()).isEqualTo("/deelnemers?" + asked);
    assertThat(ForcedLogin.isAsked(browser.asks("GET", asked).request())).isTrue();
  }

  @Test
  void asksForAProofOfWhenItWasWhereThatIsDemanded() throws IOException {
    ForcedLogin.demandProof(browser.response());

    assertThat(ForcedLogin.isAsked(browser.asks("GET", "prompt=login").request())).isFalse();
    ForcedLogin.ask(browser.request(), browser.response());
    assertThat(browser.sentTo()).isEqualTo("/deelnemers?prompt=login&max_age=300");
  }

  @ParameterizedTest
  @ValueSource(strings = {"prompt=login", "prompt=login&max_age=300"})
  void leadsToThePageItselfAfterwardsAndDemandsNothingMore(String query) throws IOException {
    ForcedLogin.demand(browser.response());

    browser.asks("GET", "groep=a&" + query);
    ForcedLogin.done(browser.request(), browser.response());

    assertThat(browser.sentTo()).isEqualTo("/deelnemers?groep=a");
    assertThat(ForcedLogin.isDemanded(browser.asks("GET", null).request())).isFalse();
  }
}
