package nl.powervrouwen.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SessionInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckedSessionTest {

  @ParameterizedTest
  @CsvSource({
    // The hour that comes twice, both times, and on either side of the hour that is skipped.
    "2030-10-27T00:15:00Z,2030-10-27T00:45:00Z",
    "2030-10-27T01:15:00Z,2030-10-27T01:45:00Z",
    "2031-03-30T00:45:00Z,2031-03-30T01:15:00Z"
  })
  void keepsTheMomentThatWasMeant(String start, String end) {
    CheckedSession checked = checked(start, end);

    assertThat(checked.start().toInstant()).isEqualTo(Instant.parse(start));
    assertThat(checked.end().toInstant()).isEqualTo(Instant.parse(end));
  }

  @Test
  void keepsNoMoreDigitsThanTheDatabase() {
    CheckedSession checked =
        checked("2027-05-04T08:00:00.999999999Z", "2027-05-04T09:00:00.000000001Z");

    assertThat(checked.start()).hasToString("2027-05-04T08:00:00.999999Z");
    assertThat(checked.end()).hasToString("2027-05-04T09:00Z");
  }

  @Test
  void refusesDaysOnWhichNobodyMeets() {
    assertThatThrownBy(() -> checked("1999-12-31T22:59:59Z", "2099-12-31T23:00:00Z"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("start date.range, end date.range");
  }

  private static CheckedSession checked(String start, String end) {
    return CheckedSession.of(
        new SessionInput(
            "Onderwerp", null, Instant.parse(start), Instant.parse(end), Channel.ROOM, null, null));
  }
}
