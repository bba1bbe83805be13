package nl.powervrouwen.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void readsAndWritesAWeek() {
    Week week = Week.read("2026-W48", TODAY);
    assertThat(week.monday()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(week.sunday()).isEqualTo(LocalDate.of(2026, 11, 29));
    assertThat(week.written()).isEqualTo("2026-W48");
  }

  @Test
  void belongsToTheYearOfItsThursday() {
    assertThat(Week.of(LocalDate.of(2027, 1, 1)).written()).isEqualTo("2026-W53");
    assertThat(Week.read("2026-W53", TODAY).next().written()).isEqualTo("2027-W01");
    assertThat(Week.read("2027-W01", TODAY).previous().written()).isEqualTo("2026-W53");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026", "2026-W54", "2026-48", "+99999-W01", "0001-W01", "'--"})
  void takesTheWeekOfTodayForWhatIsNoWeek(String written) {
    assertThat(Week.read(written, TODAY).written()).isEqualTo("2026-W47");
  }
}
