package nl.powervrouwen.ui.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.powervrouwen.sessions.VideoList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VideoMinutesTest {

  private static final Instant HALF_PAST_NINE = Instant.parse("2026-11-24T08:30:00Z");

  @Test
  void addsWhatFollowsEachOther() {
    assertThat(VideoMinutes.together(List.of(there(0, 30), there(40, 90)), 120)).isEqualTo(80);
  }

  @Test
  void countsTheLongestWhereTwoMayOverlap() {
    assertThat(VideoMinutes.together(List.of(there(0, 30), there(20, 90)), 120)).isEqualTo(70);
    assertThat(VideoMinutes.together(List.of(there(0, 30), entry(50, null, null)), 120))
        .isEqualTo(50);
  }

  @Test
  void isNeverMoreThanTheWholeSession() {
    assertThat(VideoMinutes.together(List.of(there(0, 119)), 120)).isEqualTo(119);
    assertThat(VideoMinutes.together(List.of(there(0, 70), there(70, 150)), 120)).isEqualTo(120);
  }

  @Test
  void isNotKnownWhereItIsNotKnownOfOneOfThem() {
    assertThat(VideoMinutes.together(List.of(there(0, 30), entry(null, null, null)), 120)).isNull();
  }

  private static VideoList.Entry there(int from, int until) {
    return entry(until - from, at(from), at(until));
  }

  private static VideoList.Entry entry(
      @Nullable Integer minutes, @Nullable Instant joined, @Nullable Instant left) {
    return new VideoList.Entry("iPad", minutes, joined, left, List.of(), false);
  }

  private static Instant at(int minute) {
    return HALF_PAST_NINE.plusSeconds(60L * minute);
  }
}
