package nl.powervrouwen.spi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.AssessmentFacts;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.ReportFormat;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Words;
import org.junit.jupiter.api.Test;

/**
 * What the platform expects of every module. A module's writer extends this:
 *
 * <pre>{@code
 * class FietsenModuleTest extends ModuleContract {
 *   @Override
 *   protected PlatformModule module() {
 *     return new FietsenModule();
 *   }
 * }
 * }</pre>
 *
 * <p>Facts are generated with a fixed seed, so that a failure comes back at the next run.
 */
public abstract class ModuleContract {

  private static final String ID = "[a-z][a-z0-9-]{0,59}";
  private static final String VERSION = "[A-Za-z0-9][A-Za-z0-9.-]{0,29}";
  private static final int PARTICIPANTS = 300;
  private static final long SEED = 20_260_101;

  /** For tests that extend it. */
  protected ModuleContract() {}

  /** The module that is tested; each call makes a new one. */
  protected abstract PlatformModule module();

  /** The service file names it, so that the platform finds it. */
  @Test
  protected final void isFoundByTheServiceLoader() {
    Class<?> wanted = module().getClass();
    boolean found =
        ServiceLoader.load(PlatformModule.class, wanted.getClassLoader()).stream()
            .anyMatch(provider -> provider.type().equals(wanted));
    assertTrue(
        found,
        "META-INF/services/" + PlatformModule.class.getName() + " must name " + wanted.getName());
  }

  /** It uses the JDK, the spi and itself, and nothing else that happens to be on a class path. */
  @Test
  protected final void seesOnlyTheJdkAndTheSpi() throws Exception {
    Class<? extends PlatformModule> type = module().getClass();
    try (WalledModule walled = new WalledModule(type)) {
      PlatformModule inside = walled.module();
      inside.reportFormats();
      for (Curriculum curriculum : inside.curricula()) {
        curriculum.assess(GeneratedFacts.nothingYet());
      }
    } catch (LinkageError | ClassNotFoundException e) {
      throw new AssertionError("A module can't use " + e.getMessage() + ": it is not there", e);
    }
  }

  /** A module without a curriculum and without a format is refused. */
  @Test
  protected final void bringsSomething() {
    assertFalse(names(module()).isEmpty(), "It brings no curriculum and no reporting format");
  }

  /** The platform asks once and keeps the answer, so the answer must not change. */
  @Test
  protected final void bringsTheSameEachTime() {
    assertEquals(names(module()), names(module()));
  }

  /** Ids and versions are shaped as {@link Curriculum#id} says, and each pair is there once. */
  @Test
  protected final void namesItsThingsWell() {
    for (Curriculum curriculum : module().curricula()) {
      assertName(curriculum.id(), curriculum.version());
    }
    for (ReportFormat format : module().reportFormats()) {
      assertName(format.id(), format.version());
    }
    List<String> names = names(module());
    assertEquals(Set.copyOf(names).size(), names.size(), "Something is there twice: " + names);
  }

  private static void assertName(String id, String version) {
    assertTrue(id.matches(ID), "The id " + id + " must match " + ID);
    assertTrue(version.matches(VERSION), "The version " + version + " must match " + VERSION);
  }

  private static List<String> names(PlatformModule module) {
    List<String> names = new ArrayList<>();
    module.curricula().forEach(c -> names.add("curriculum " + c.id() + " " + c.version()));
    module.reportFormats().forEach(f -> names.add("format " + f.id() + " " + f.version()));
    return names;
  }

  /** Titles, aims and homework can be shown in both languages as they are. */
  @Test
  protected final void hasCleanWordsInBothLanguages() {
    for (Curriculum curriculum : module().curricula()) {
      assertClean(curriculum.title());
      assertClean(curriculum.description());
      assertNotNull(curriculum.validity());
      for (CurriculumPart part : curriculum.parts()) {
        assertClean(part.theme());
        assertClean(part.title());
        assertClean(part.aim());
        Words homework = part.homework();
        if (homework != null) {
          assertClean(homework);
        }
        part.materials().forEach(material -> assertClean(material.title()));
      }
      curriculum.milestones().forEach(milestone -> assertClean(milestone.title()));
    }
  }

  private static void assertClean(Words words) {
    for (String text : List.of(words.dutch(), words.english())) {
      assertEquals(text.strip(), text, "Spaces around a text");
      assertFalse(text.matches("(?s).*\\p{Cntrl}.*"), "A control character in: " + text);
      assertFalse(text.contains("  "), "Two spaces in: " + text);
    }
  }

  /** Parts are numbered 1, 2, 3 …, and none lasts longer than a day. */
  @Test
  protected final void hasPartsInOrderThatFitInADay() {
    for (Curriculum curriculum : module().curricula()) {
      assertFalse(curriculum.parts().isEmpty(), curriculum.id() + " has no parts");
      int number = 0;
      for (CurriculumPart part : curriculum.parts()) {
        assertEquals(++number, part.number());
        assertTrue(
            part.longest().compareTo(Duration.ofHours(12)) <= 0,
            "Part " + number + " lasts " + part.longest());
      }
    }
  }

  /** The platform can keep the hours of every part: it knows their kinds. */
  @Test
  protected final void countsForKnownHours() {
    for (Curriculum curriculum : module().curricula()) {
      for (CurriculumPart part : curriculum.parts()) {
        part.countsFor()
            .forEach(
                kind ->
                    assertTrue(
                        StatutoryHours.known().contains(kind),
                        "Part " + part.number() + " counts for " + kind + ", which nobody knows"));
      }
    }
  }

  /** A milestone's id is a name, and each is there once. */
  @Test
  protected final void namesItsMilestonesWell() {
    for (Curriculum curriculum : module().curricula()) {
      Set<String> seen = new HashSet<>();
      for (Milestone milestone : curriculum.milestones()) {
        assertTrue(milestone.id().matches(ID), "The id " + milestone.id() + " must match " + ID);
        assertTrue(seen.add(milestone.id()), "The milestone " + milestone.id() + " is there twice");
      }
    }
  }

  /** A certificate is for something. */
  @Test
  protected final void completesNobodyWhoNeverCame() {
    for (Curriculum curriculum : module().curricula()) {
      assertFalse(
          curriculum.assess(GeneratedFacts.nothingYet()).complete(),
          curriculum.id() + " is complete before anything has happened");
    }
  }

  /** It can be completed: by a participant who was there each time and reached each milestone. */
  @Test
  protected final void completesWhoDidEverything() {
    for (Curriculum curriculum : module().curricula()) {
      var facts = new GeneratedFacts(curriculum, new Random(SEED)).perfect();
      assertEquals(List.of(), curriculum.assess(facts).missing());
    }
  }

  /** Whatever the facts are, there is an answer with clean words, and quickly. */
  @Test
  protected final void alwaysGivesAnAnswer() {
    Duration perParticipant = Duration.ofMillis(100);
    assertTimeoutPreemptively(
        perParticipant.multipliedBy(PARTICIPANTS),
        () ->
            eachParticipant(
                (curriculum, facts) -> {
                  Assessment answer = curriculum.assess(facts);
                  assertNotNull(answer);
                  for (Requirement requirement : answer.requirements()) {
                    assertClean(requirement.what());
                    assertClean(requirement.standing());
                  }
                }));
  }

  /** The same facts give the same answer, also after others were asked about. */
  @Test
  protected final void givesTheSameAnswerToTheSameFacts() {
    eachParticipant(
        (curriculum, facts) -> {
          Assessment before = curriculum.assess(facts);
          curriculum.assess(new GeneratedFacts(curriculum, new Random(SEED)).any());
          assertEquals(before, curriculum.assess(facts));
        });
  }

  /** Having been there more never takes away what was met. */
  @Test
  protected final void neverPunishesAttendance() {
    Random random = new Random(SEED);
    eachParticipant(
        (curriculum, facts) -> {
          Assessment before = curriculum.assess(facts);
          AssessmentFacts more = new GeneratedFacts(curriculum, random).withMore(facts);
          Assessment after = curriculum.assess(more);
          List<Requirement> asked = before.requirements();
          assertEquals(asked.size(), after.requirements().size(), "It asks for something else");
          for (int i = 0; i < asked.size(); i++) {
            assertTrue(
                !asked.get(i).met() || after.requirements().get(i).met(),
                "Was met with less: " + asked.get(i).what().english() + " " + facts + " " + more);
          }
        });
  }

  private void eachParticipant(BiConsumer<Curriculum, AssessmentFacts> check) {
    for (Curriculum curriculum : module().curricula()) {
      GeneratedFacts facts = new GeneratedFacts(curriculum, new Random(SEED));
      for (int i = 0; i < PARTICIPANTS; i++) {
        check.accept(curriculum, facts.any());
        check.accept(curriculum, facts.withMore(facts.any()));
      }
      check.accept(curriculum, facts.perfect());
    }
  }
}
