package nl.powervrouwen.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

  @Test
  void readsTheVersionThatItWrote() {
    assertThat(Versions.seen(headers("If-Match", Versions.tag(37)))).isEqualTo(37);
  }

  @Test
  void refusesAChangeThatNamesNoVersion() {
    assertThat(Bodies.refusal(() -> Versions.seen(headers())).status()).isEqualTo(428);
    assertThat(Bodies.refusal(() -> Versions.seen(headers("If-Match", "*"))).status())
        .isEqualTo(428);
    assertThat(Bodies.refusal(() -> Versions.seenOrNothing(headers())).status()).isEqualTo(428);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"W/\"3\"", "\"abc\"", "\"03\"", "\"-1\"", "\"99999999999999999999\"", "\"\""})
  void matchesNothingWithATagThatIsNotOurs(String tag) {
    assertThat(Versions.seen(headers("If-Match", tag))).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "\"3", "\"1\", \"2\"", "", "\"a\"b\""})
  void refusesWhatIsNoTag(String tag) {
    assertThat(Bodies.errors(() -> Versions.seen(headers("If-Match", tag))))
        .containsExactly("If-Match:header.etag");
  }

  @Test
  void readsThatNothingStoodThereYet() {
    assertThat(Versions.seenOrNothing(headers("If-None-Match", "*"))).isZero();
    assertThat(Versions.seenOrNothing(headers("If-Match", "\"4\""))).isEqualTo(4);
  }

  @Test
  void refusesBothAtOnce() {
    assertThat(
            Bodies.errors(
                () -> Versions.seenOrNothing(headers("If-None-Match", "*", "If-Match", "\"4\""))))
        .containsExactly("If-None-Match:header.both");
    assertThat(Bodies.errors(() -> Versions.seenOrNothing(headers("If-None-Match", "\"4\""))))
        .containsExactly("If-None-Match:header.none-match");
  }

  private static MultivaluedMap<String, String> headers(String... pairs) {
    MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      headers.add(pairs[i], pairs[i + 1]);
    }
    return headers;
  }
}
