package nl.powervrouwen.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttendedTest {

  @Test
  void isTheWholeSessionForWhoWasThereWithoutMinutes() {
    assertThat(Attended.minutes(Attendance.PRESENT, 120)).isEqualTo(120);
  }

  @Test
  void isWhatWasRecordedAndNeverMoreThanTheSession() {
    assertThat(Attended.minutes(Presence.PRESENT, 119, 120)).isEqualTo(119);
    assertThat(Attended.minutes(Presence.PRESENT, 120, 120)).isEqualTo(120);
    assertThat(Attended.minutes(Presence.PRESENT, 150, 120)).isEqualTo(120);
  }

  @ParameterizedTest
  @EnumSource(value = Presence.class, mode = EnumSource.Mode.EXCLUDE, names = "PRESENT")
  void isNothingForWhoWasNotThere(Presence presence) {
    assertThat(Attended.minutes(presence, 60, 120)).isZero();
  }

  @Test
  void isNothingWhileNothingIsRecorded() {
    assertThat(Attended.minutes(null, 120)).isZero();
    assertThat(Attended.minutes(null, null, 120)).isZero();
  }
}
