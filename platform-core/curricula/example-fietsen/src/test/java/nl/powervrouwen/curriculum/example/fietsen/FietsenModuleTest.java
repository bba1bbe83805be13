package nl.powervrouwen.curriculum.example.fietsen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.CourseFacts;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.testkit.ModuleContract;
import org.junit.jupiter.api.Test;

class FietsenModuleTest extends ModuleContract {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @Override
  protected PlatformModule module() {
    return new FietsenModule();
  }

  private static Assessment assess(List<SessionFact> sessions, Map<String, LocalDate> milestones) {
    return new FietsenModule()
        .curricula()
        .getFirst()
        .assess(new CourseFacts(DAY, sessions, milestones));
  }

  private static SessionFact ride(Presence presence, int minutes) {
    return new SessionFact("1", DAY, "Rit", 4, Set.of(), Hours.of(2), presence, new Hours(minutes));
  }

  @Test
  void asksForTheRideAndTheExam() {
    assertThat(assess(List.of(ride(Presence.ABSENT_WITH_NOTICE, 0)), Map.of()).missing())
        .extracting(missing -> missing.what().dutch())
        .containsExactly("De rit meegefietst", "Fietsexamen gehaald");
  }

  @Test
  void isCompleteAfterTheRideAndTheExam() {
    Assessment done = assess(List.of(ride(Presence.PRESENT, 120)), Map.of("fietsexamen", DAY));
    assertThat(done.complete()).isTrue();
    assertThat(done.requirements())
        .extracting(Requirement::standing)
        .extracting(words -> words.dutch())
        .containsExactly("ja", "op 2026-06-01");
  }
}
