package nl.powervrouwen.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

  @Test
  void readsTheVersionThatItWrote() {
    assertThat(Versions.seen(List.of(Versions.tag(37)))).isEqualTo(37);
  }

  @Test
  void refusesAChangeThatNamesNoVersion() {
    assertThat(Bodies.refusal(() -> Versions.seen(List.of())).status()).isEqualTo(428);
    assertThat(Bodies.refusal(() -> Versions.seen(List.of("*"))).status()).isEqualTo(428);
    assertThat(Bodies.refusal(() -> Versions.seenOrNothing(List.of(), List.of())).status())
        .isEqualTo(428);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"W/\"3\"", "\"abc\"", "\"03\"", "\"-1\"", "\"99999999999999999999\"", "\"\""})
  void matchesNothingWithATagThatIsNotOurs(String tag) {
    assertThat(Versions.seen(List.of(tag))).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "\"3", "\"1\", \"2\"", "", "\"a\"b\""})
  void refusesWhatIsNoTag(String tag) {
    assertThat(Bodies.errors(() -> Versions.seen(List.of(tag))))
        .containsExactly("If-Match:header.etag");
  }

  @Test
  void readsThatNothingStoodThereYet() {
    assertThat(Versions.seenOrNothing(List.of(), List.of("*"))).isZero();
    assertThat(Versions.seenOrNothing(List.of("\"4\""), List.of())).isEqualTo(4);
  }

  @Test
  void refusesBothAtOnce() {
    assertThat(Bodies.errors(() -> Versions.seenOrNothing(List.of("\"4\""), List.of("*"))))
        .containsExactly("If-None-Match:header.both");
    assertThat(Bodies.errors(() -> Versions.seenOrNothing(List.of(), List.of("\"4\""))))
        .containsExactly("If-None-Match:header.none-match");
  }

  @Test
  void refusesTwoHeadersOfTheSameName() {
    assertThat(Bodies.errors(() -> Versions.seen(List.of("\"1\"", "\"2\""))))
        .containsExactly("If-Match:header.etag");
  }
}
