package nl.powervrouwen.programmes;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class ProgrammesTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Programmes programmes = rooms.get(Programmes.class);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void opensProgrammesAndListsTheNewestFirst() {
    open("Vorig jaar", TODAY.minusYears(1), null);
    ProgrammeDetails newest = open("Dit jaar", TODAY, "Eerste regel\r\ntweede regel");

    assertThat(newest.description()).isEqualTo("Eerste regel\ntweede regel");
    assertThat(rooms.ask(here.trainer, programmes::all))
        .extracting(ProgrammeDetails::name)
        .containsExactly("Dit jaar", "Vorig jaar");
    assertThat(rooms.ask(here.coach, () -> programmes.get(newest.id()))).isEqualTo(newest);
  }

  @Test
  void listsEverythingThatIsWrong() {
    ProgrammeInput input =
        new ProgrammeInput("n".repeat(121), "d".repeat(2001), null, LocalDate.of(1999, 1, 1));

    assertThatThrownBy(() -> rooms.ask(here.coordinator, () -> programmes.open(input)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .containsExactly(
                        Problem.of("name", "text.too-long", 120, 121),
                        Problem.of("description", "text.too-long", 2000, 2001),
                        Problem.of("startDate", "needed"),
                        Problem.of("endDate", "end.before-start")));
  }

  @Test
  void refusesDatesThatCannotBe() {
    ProgrammeInput input =
        new ProgrammeInput("Programma", null, LocalDate.of(202, 1, 1), LocalDate.of(20_262, 1, 1));

    assertThatThrownBy(() -> rooms.ask(here.coordinator, () -> programmes.open(input)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("startDate date.range, endDate date.range");
  }

  @Test
  void refusesChangeOfOldVersion() {
    ProgrammeDetails opened = open("Programma", TODAY, null);
    ProgrammeInput input = new ProgrammeInput("Anders", null, TODAY, TODAY);
    rooms.ask(here.coordinator, () -> programmes.change(opened.id(), 1, input));

    assertThatThrownBy(
            () -> rooms.ask(here.coordinator, () -> programmes.change(opened.id(), 1, input)))
        .isInstanceOfSatisfying(
            StaleVersion.class, stale -> assertThat(stale.current()).isEqualTo(2));
  }

  @Test
  void findsNothingWithUnknownId() {
    assertThatThrownBy(
            () -> rooms.ask(here.coordinator, () -> programmes.get(ProgrammeId.random())))
        .isInstanceOf(NotFound.class);
  }

  private ProgrammeDetails open(String name, LocalDate start, @Nullable String description) {
    ProgrammeInput input = new ProgrammeInput(name, description, start, null);
    return rooms.ask(here.coordinator, () -> programmes.open(input));
  }
}
