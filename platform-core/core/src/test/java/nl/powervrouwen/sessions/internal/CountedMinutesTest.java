package nl.powervrouwen.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Membership;
import nl.powervrouwen.sessions.Presence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountedMinutesTest {

  private static final OffsetDateTime NINE =
      OffsetDateTime.of(2026, 3, 4, 9, 0, 0, 0, ZoneOffset.UTC);

  private final UUID who = UUID.randomUUID();
  private final UUID group = UUID.randomUUID();
  private final Membership march = time(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

  private Membership time(LocalDate since, @Nullable LocalDate until) {
    return new Membership(new GroupId(group), new ParticipantId(who), since, until);
  }

  private RecordedPresence present(int from, int until, @Nullable Integer minutes) {
    return new RecordedPresence(
        UUID.randomUUID(),
        group,
        NINE.plusMinutes(from),
        NINE.plusMinutes(until),
        who,
        Presence.PRESENT,
        minutes);
  }

  private List<Integer> counted(RecordedPresence... lines) {
    Map<UUID, Integer> minutes =
        CountedMinutes.of(List.of(lines), List.of(march)).getOrDefault(who, Map.of());
    return List.of(lines).stream().map(one -> minutes.getOrDefault(one.session(), 0)).toList();
  }

  @Test
  void countsSessionsOneAfterTheOtherWhole() {
    assertThat(counted(present(0, 90, null), present(90, 150, 45))).containsExactly(90, 45);
  }

  @Test
  void countsOnceWhatWasAtTheSameTime() {
    assertThat(counted(present(0, 90, null), present(30, 120, null))).containsExactly(90, 30);
    assertThat(counted(present(0, 240, null), present(30, 90, null), present(100, 160, null)))
        .containsExactly(240, 0, 0);
  }

  @Test
  void countsPartsOfSessionsAtTheSameTimeAsFarAsTheyFitBesideEachOther() {
    assertThat(counted(present(0, 100, 40), present(0, 100, 40)).stream().mapToInt(x -> x).sum())
        .isEqualTo(80);
    assertThat(counted(present(0, 100, 70), present(0, 100, 70)).stream().mapToInt(x -> x).sum())
        .isEqualTo(100);
    assertThat(counted(present(0, 100, 70), present(50, 150, null))).containsExactly(50, 100);
  }

  @Test
  void countsNothingOutsideTheirTimeInTheGroupAndNothingForAbsence() {
    RecordedPresence late =
        new RecordedPresence(
            UUID.randomUUID(),
            group,
            NINE.plusMonths(1),
            NINE.plusMonths(1).plusHours(1),
            who,
            Presence.PRESENT,
            null);
    RecordedPresence absent =
        new RecordedPresence(
            UUID.randomUUID(),
            group,
            NINE,
            NINE.plusHours(1),
            who,
            Presence.ABSENT_WITH_NOTICE,
            null);

    assertThat(counted(late, absent, present(0, 60, null))).containsExactly(0, 0, 60);
  }

  @Test
  void neverCountsMoreThanTheMinutesOfTheDayAndNeverLessThanTheLongestSession() {
    Random random = new Random(20260304);
    for (int run = 0; run < 500; run++) {
      List<RecordedPresence> lines = new ArrayList<>();
      BitSet day = new BitSet();
      int longest = 0;
      for (int i = 0; i < 1 + random.nextInt(6); i++) {
        int from = random.nextInt(300);
        int until = from + 1 + random.nextInt(180);
        Integer minutes = random.nextBoolean() ? null : 1 + random.nextInt(200);
        lines.add(present(from, until, minutes));
        day.set(from, until);
        longest = Math.max(longest, lines.getLast().attended());
      }
      Collections.shuffle(lines, random);

      List<Integer> counted = counted(lines.toArray(RecordedPresence[]::new));

      for (int i = 0; i < lines.size(); i++) {
        assertThat(counted.get(i)).isLessThanOrEqualTo(lines.get(i).attended());
      }
      assertThat(counted.stream().mapToInt(x -> x).sum()).isBetween(longest, day.cardinality());
    }
  }
}
