package nl.powervrouwen.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  private final RateLimit limit = new RateLimit(3, Duration.ofMinutes(10));

  @Test
  void letsEachAskSoOftenAndTellsHowLongToWait() {
    for (int i = 0; i < 3; i++) {
      assertThat(limit.ask("Fenna", NOW.plusSeconds(i))).isEmpty();
    }

    assertThat(limit.ask("Fenna", NOW.plusSeconds(60))).contains(Duration.ofMinutes(9));
    assertThat(limit.ask("Bibi", NOW.plusSeconds(60))).isEmpty();
  }

  @Test
  void beginsAnewWhenThePeriodIsOver() {
    for (int i = 0; i < 5; i++) {
      limit.ask("Fenna", NOW);
    }

    assertThat(limit.ask("Fenna", NOW.plusSeconds(599))).isPresent();
    assertThat(limit.ask("Fenna", NOW.plusSeconds(600))).isEmpty();
  }

  @Test
  void tellsWhetherSomebodyHasToWaitWithoutCounting() {
    for (int i = 0; i < 9; i++) {
      assertThat(limit.remaining("Fenna", NOW)).isEmpty();
    }
    for (int i = 0; i < 3; i++) {
      assertThat(limit.ask("Fenna", NOW)).as("none of those was counted").isEmpty();
    }

    assertThat(limit.remaining("Fenna", NOW.plusSeconds(60))).contains(Duration.ofMinutes(9));
    assertThat(limit.remaining("Bibi", NOW.plusSeconds(60))).isEmpty();
    assertThat(limit.remaining("Fenna", NOW.plusSeconds(600))).isEmpty();
  }

  @Test
  void saysMinutesThatHaveBegun() {
    assertThat(new TooOften(Duration.ofSeconds(1)).minutes()).isEqualTo(1);
    assertThat(new TooOften(Duration.ofSeconds(61)).minutes()).isEqualTo(2);
    assertThat(new TooOften(Duration.ZERO).minutes()).isEqualTo(1);
  }
}
