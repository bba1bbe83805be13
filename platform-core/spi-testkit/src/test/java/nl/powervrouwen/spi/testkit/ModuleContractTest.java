package nl.powervrouwen.spi.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.AssessmentFacts;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.CurriculumPlan;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Validity;
import nl.powervrouwen.spi.Words;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ModuleContractTest {

  private static final Words WORDS = new Words("Proef", "Trial");

  /** A module that brings these. */
  private static ModuleContract contract(Curriculum... curricula) {
    PlatformModule module =
        new PlatformModule() {
          @Override
          public List<Curriculum> curricula() {
            return List.of(curricula);
          }
        };
    return new ModuleContract() {
      @Override
      protected PlatformModule module() {
        return module;
      }
    };
  }

  private static Curriculum plan(
      String id,
      String version,
      Function<AssessmentFacts, Assessment> rule,
      Milestone... milestones) {
    return plan(id, version, Set.of(), rule, milestones);
  }

  private static Curriculum plan(
      String id,
      String version,
      Set<StatutoryHours> countsFor,
      Function<AssessmentFacts, Assessment> rule,
      Milestone... milestones) {
    CurriculumPart part =
        new CurriculumPart(
            1,
            PartKind.SESSION,
            WORDS,
            WORDS,
            WORDS,
            Duration.ofHours(2),
            countsFor,
            null,
            List.of());
    return new CurriculumPlan(
        id,
        version,
        WORDS,
        WORDS,
        Validity.from(LocalDate.of(2026, 1, 1)),
        List.of(part),
        List.of(milestones),
        rule);
  }

  private static Assessment met(boolean met) {
    return new Assessment(List.of(new Requirement(WORDS, met, WORDS, null)));
  }

  private static ModuleContract ruled(Function<AssessmentFacts, Assessment> rule) {
    return contract(plan("proef", "1", rule));
  }

  private static AbstractThrowableAssert<?, ?> breaks(ThrowingCallable check) {
    return assertThatThrownBy(check);
  }

  @Test
  void noticesAModuleThatIsNotAService() {
    breaks(contract()::isFoundByTheServiceLoader).hasMessageContaining("META-INF/services");
  }

  @Test
  void noticesAModuleThatUsesWhatItCannotSee() {
    ModuleContract contract =
        new ModuleContract() {
          @Override
          protected PlatformModule module() {
            return new NeedsJUnit();
          }
        };
    breaks(contract::seesOnlyTheJdkAndTheSpi).hasMessageContaining("A module can't use org/junit");
  }

  /** A module that would not load on the platform. */
  public static final class NeedsJUnit implements PlatformModule {

    /** As a service needs it. */
    public NeedsJUnit() {}

    @Override
    public List<Curriculum> curricula() {
      org.junit.jupiter.api.Assertions.assertTrue(true);
      return List.of();
    }
  }

  @Test
  void noticesAModuleThatBringsNothing() {
    breaks(contract()::bringsSomething).hasMessageContaining("brings no curriculum");
  }

  @Test
  void noticesBadNames() {
    breaks(contract(plan("Proef 1", "1", facts -> met(true)))::namesItsThingsWell)
        .hasMessageContaining("The id Proef 1");
    breaks(contract(plan("proef", "1 b", facts -> met(true)))::namesItsThingsWell)
        .hasMessageContaining("The version 1 b");
    Curriculum twice = plan("proef", "1", facts -> met(true));
    breaks(contract(twice, twice)::namesItsThingsWell).hasMessageContaining("there twice");
    Milestone milestone = new Milestone("examen", WORDS, null);
    breaks(
            contract(plan("proef", "1", facts -> met(true), milestone, milestone))
                ::namesItsMilestonesWell)
        .hasMessageContaining("examen is there twice");
  }

  @Test
  void noticesHoursThatNobodyKnows() {
    StatutoryHours own = new StatutoryHours("EIGEN", WORDS, StatutoryHours.MAP.source());
    breaks(contract(plan("proef", "1", Set.of(own), facts -> met(true)))::countsForKnownHours)
        .hasMessageContaining("counts for EIGEN");
  }

  @Test
  void noticesARuleThatThrows() {
    breaks(
            ruled(
                    facts -> {
                      throw new IllegalStateException("kapot");
                    })
                ::alwaysGivesAnAnswer)
        .hasMessageContaining("kapot");
  }

  @Test
  void noticesARuleThatThrowsForFactsItDidNotExpect() {
    breaks(
            ruled(facts -> met(facts.sessions().getFirst().part().orElse(0) == 1))
                ::alwaysGivesAnAnswer)
        .isInstanceOf(Throwable.class);
  }

  @Test
  void noticesACertificateForNothing() {
    breaks(ruled(facts -> met(true))::completesNobodyWhoNeverCame)
        .hasMessageContaining("complete before anything has happened");
  }

  @Test
  void noticesACurriculumThatNobodyCanComplete() {
    breaks(ruled(facts -> met(false))::completesWhoDidEverything)
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void noticesARuleThatRemembers() {
    AtomicInteger asked = new AtomicInteger();
    breaks(ruled(facts -> met(asked.incrementAndGet() % 3 == 0))::givesTheSameAnswerToTheSameFacts)
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void noticesARuleThatPunishesAttendance() {
    breaks(ruled(facts -> met(!facts.attended().atLeast(Hours.of(1))))::neverPunishesAttendance)
        .hasMessageContaining("Was met with less");
  }
}
