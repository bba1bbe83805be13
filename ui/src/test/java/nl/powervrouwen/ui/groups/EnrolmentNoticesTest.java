package nl.powervrouwen.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.sessions.GroupAttendance;
import nl.powervrouwen.sessions.GroupAttendance.Cell;
import nl.powervrouwen.sessions.GroupAttendance.Row;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.testing.Records;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnrolmentNoticesTest {

  private static final Presence THERE = Presence.PRESENT;
  private static final Presence NOTICE = Presence.ABSENT_WITH_NOTICE;
  private static final Presence NONE = Presence.ABSENT_WITHOUT_NOTICE;

  @Test
  void countsAbsencesBackToTheLastTimeThatSomebodyWasThere() {
    assertThat(inARow(NONE, THERE, NOTICE, NONE)).isEqualTo(2);
    assertThat(inARow(NONE, NONE, THERE)).isZero();
    assertThat(inARow(NOTICE, NONE, NOTICE)).isEqualTo(3);
  }

  @Test
  void takesWhatIsNotRecordedForNeitherHereNorThere() {
    assertThat(inARow(THERE, NONE, null, NONE, null, null)).isEqualTo(2);
    assertThat(inARow(null, null)).isZero();
    assertThat(inARow()).isZero();
  }

  @Test
  void marksNobodyForWhoMayNotKnowWhoWasThere() {
    assertThat(EnrolmentNotices.of(List.of(), null).absences()).isEmpty();
  }

  private static int inARow(@Nullable Presence... presences) {
    ParticipantId who = ParticipantId.random();
    List<Cell> cells =
        Arrays.stream(presences).map(one -> new Cell(true, one, one == THERE ? 120 : 0)).toList();
    Row row = Records.of(Row.class, "participant", who, "cells", cells);
    GroupAttendance attendance = new GroupAttendance(List.of(), List.of(row));
    return EnrolmentNotices.of(List.of(), attendance).absences().getOrDefault(who, -1);
  }
}
