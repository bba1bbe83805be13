package nl.powervrouwen.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceIdTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00-" + TRACE + "-00f067aa0ba902b7-01",
        "01-" + TRACE + "-00f067aa0ba902b7-00-later-versions-may-say-more"
      })
  void goesOnWithTheTraceOfWhoAsks(String traceparent) {
    assertThat(TraceId.of(traceparent).value()).isEqualTo(TRACE);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-" + TRACE + "-0000000000000000-01",
        "ff-" + TRACE + "-00f067aa0ba902b7-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00-" + TRACE + "-00f067aa0ba902b7",
        "00-" + TRACE + "-00f067aa0ba902b7-01\nX"
      })
  void makesItsOwnWhenThereIsNoneThatCanBeRead(@Nullable String traceparent) {
    TraceId made = TraceId.of(traceparent);

    assertThat(made.value()).matches("[0-9a-f]{32}").isNotEqualTo(TRACE);
    assertThat(TraceId.of(traceparent)).isNotEqualTo(made);
  }
}
