package nl.powervrouwen.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import nl.powervrouwen.spi.SessionFact.Presence;
import org.junit.jupiter.api.Test;

/** What facts answer by themselves. */
class FactsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

  /** As little as whoever implements it must say. */
  private record Bare(String key, LocalDate day, String title, Hours planned, Hours attended)
      implements SessionFact {
    @Override
    public Presence presence() {
      return attended.equals(Hours.NONE) ? Presence.ABSENT_WITH_NOTICE : Presence.PRESENT;
    }
  }

  private record Of(SessionFact bare, OptionalInt part, Set<StatutoryHours> countsFor)
      implements SessionFact {
    @Override
    public String key() {
      return bare.key();
    }

    @Override
    public LocalDate day() {
      return bare.day();
    }

    @Override
    public String title() {
      return bare.title();
    }

    @Override
    public Hours planned() {
      return bare.planned();
    }

    @Override
    public Presence presence() {
      return bare.presence();
    }

    @Override
    public Hours attended() {
      return bare.attended();
    }
  }

  private record All(LocalDate asOf, List<SessionFact> sessions) implements AssessmentFacts {}

  private static SessionFact bare(int attended) {
    return new Bare("s", DAY, "Gezondheid", new Hours(120), new Hours(attended));
  }

  private static SessionFact part(int number, int attended, StatutoryHours... counts) {
    return new Of(bare(attended), OptionalInt.of(number), Set.of(counts));
  }

  @Test
  void addsUpWhatWasAttendedOfEachKind() {
    AssessmentFacts facts =
        new All(
            DAY,
            List.of(bare(30), part(1, 45, StatutoryHours.MAP, StatutoryHours.PVT), part(2, 50)));
    assertThat(facts.attended()).isEqualTo(new Hours(125));
    assertThat(facts.attended(StatutoryHours.MAP)).isEqualTo(new Hours(45));
    assertThat(facts.attended(StatutoryHours.LANGUAGE)).isEqualTo(Hours.NONE);
    assertThat(facts.milestones()).isEmpty();
  }

  @Test
  void tellsWhichPartsWereAttended() {
    AssessmentFacts facts = new All(DAY, List.of(bare(30), part(1, 1), part(2, 0)));
    assertThat(facts.attendedPart(1)).isTrue();
    assertThat(facts.attendedPart(2)).as("was not there").isFalse();
    assertThat(facts.attendedPart(0)).as("a session that is no part").isFalse();
  }

  @Test
  void takesTwoStatutoryHoursOfOneIdForTheSame() {
    StatutoryHours later =
        new StatutoryHours(
            "BREDE_INTAKE", new Words("Intake", "Intake"), StatutoryHours.MAP.source());
    assertThat(new StatutoryHours("MAP", later.title(), later.source()))
        .isEqualTo(StatutoryHours.MAP);
    assertThat(StatutoryHours.find("PVT")).contains(StatutoryHours.PVT);
    assertThat(StatutoryHours.find(later.id())).isEmpty();
    assertThat(Stream.of(later, StatutoryHours.LANGUAGE, StatutoryHours.MAP).sorted().toList())
        .as("in the order of people, and what is not known last")
        .containsExactly(StatutoryHours.MAP, StatutoryHours.LANGUAGE, later);
  }
}
