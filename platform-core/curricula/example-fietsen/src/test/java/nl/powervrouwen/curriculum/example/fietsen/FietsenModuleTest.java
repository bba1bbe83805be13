package nl.powervrouwen.curriculum.example.fietsen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.testkit.AssessmentBuilder;
import nl.powervrouwen.spi.testkit.ModuleContract;
import nl.powervrouwen.spi.testkit.SessionBuilder;
import org.junit.jupiter.api.Test;

class FietsenModuleTest extends ModuleContract {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @Override
  protected PlatformModule module() {
    return new FietsenModule();
  }

  private static Assessment assess(AssessmentBuilder facts) {
    return new FietsenModule().curricula().getFirst().assess(facts.build());
  }

  private static SessionBuilder ride() {
    return SessionBuilder.on(DAY).part(4).length(Hours.of(2));
  }

  @Test
  void asksForTheRideAndTheExam() {
    SessionFact missed = ride().absent(Presence.ABSENT_WITH_NOTICE).build();
    assertThat(assess(AssessmentBuilder.asOf(DAY).session(missed)).missing())
        .extracting(missing -> missing.what().dutch())
        .containsExactly("De rit meegefietst", "Fietsexamen gehaald");
  }

  @Test
  void isCompleteAfterTheRideAndTheExam() {
    AssessmentBuilder facts =
        AssessmentBuilder.asOf(DAY).session(ride().attended().build()).reached("fietsexamen", DAY);
    Assessment done = assess(facts);
    assertThat(done.complete()).isTrue();
    assertThat(done.requirements())
        .extracting(Requirement::standing)
        .extracting(words -> words.dutch())
        .containsExactly("ja", "op 1 juni 2026");
  }
}
