package nl.powervrouwen.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StackTracesTest {

  @Test
  void tellsWhereItBrokeButNotWhatWasTyped() {
    Exception failure =
        new IllegalStateException(
            "Key (last_name)=(Voorbeeld) exists", new IllegalArgumentException("Amina"));

    assertThat(StackTraces.withoutMessages(failure))
        .contains("java.lang.IllegalStateException", "caused by java.lang.IllegalArgumentException")
        .contains("TracesTest")
        .doesNotContain("Voorbeeld", "Amina");
  }

  @Test
  void endsAlsoWhenACauseGoesRound() {
    Exception first = new IllegalStateException("a");
    Exception second = new IllegalStateException("b", first);
    first.initCause(second);

    assertThat(StackTraces.withoutMessages(second)).hasSizeLessThan(20_000);
  }
}
