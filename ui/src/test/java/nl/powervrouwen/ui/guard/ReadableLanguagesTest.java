package nl.powervrouwen.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import nl.powervrouwen.ui.texts.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableLanguagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nl",
        "nl-NL,nl;q=0.9,en-US;q=0.8,en;q=0.7",
        "*",
        "ar , fa ;q=0.5",
        "zh-Hans-CN;q=1.000",
        "ti;Q=0."
      })
  void leavesLanguagesThatCanBeRead(String header) {
    HttpServletRequest request = request(header);

    assertThat(ReadableLanguages.in(request)).isSameAs(request);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nl;q=veel",
        "nl;q=1.5",
        "nl;q=0.1234",
        "nl,,en",
        "nl;",
        "\u0646\u0644",
        "nl_NL",
        "q=1",
        "toolongatag"
      })
  void passesOverWhatCannotBeRead(String header) {
    HttpServletRequest request = ReadableLanguages.in(request(header));

    assertThat(request.getHeader("accept-language")).isNull();
    assertThat(Collections.list(request.getHeaders("Accept-Language"))).isEmpty();
    assertThat(Collections.list(request.getHeaderNames())).containsExactly("Host");
    assertThat(request.getHeader("Host")).isEqualTo("something");
    assertThat(request.getLocale()).isEqualTo(Language.OFFICIAL);
    assertThat(Collections.list(request.getLocales())).containsExactly(request.getLocale());
  }

  @Test
  void leavesARequestWithoutLanguages() {
    assertThat(ReadableLanguages.areReadable(List.of())).isTrue();
    assertThat(ReadableLanguages.areReadable(List.of("nl", "x;q=y"))).isFalse();
  }

  private static HttpServletRequest request(String languages) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            ReadableLanguagesTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, values) ->
                switch (method.getName()) {
                  case "getHeaders" ->
                      Collections.enumeration(
                          List.of(values[0].equals("Host") ? "something" : languages));
                  case "getHeader" -> values[0].equals("Host") ? "something" : languages;
                  case "getHeaderNames" ->
                      Collections.enumeration(List.of("accept-language", "Host"));
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
