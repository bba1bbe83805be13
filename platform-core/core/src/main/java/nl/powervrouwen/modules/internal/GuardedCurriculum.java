package nl.powervrouwen.modules.internal;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import nl.powervrouwen.refusals.ModuleFailure;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.AssessmentFacts;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.CurriculumPlan;
import nl.powervrouwen.spi.StatutoryHours;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A module's curriculum of which everything was copied when it was loaded; only {@code assess}
 * still asks the module, and a module that fails then harms nobody but who asked.
 */
final class GuardedCurriculum {

  /** Judging one participant takes no longer. */
  static final Duration LONGEST = Duration.ofSeconds(2);

  private static final Logger LOG = LoggerFactory.getLogger(GuardedCurriculum.class);

  private final Curriculum curriculum;
  private final String name;
  private final CallLimit limit;

  private GuardedCurriculum(Curriculum curriculum, String name, CallLimit limit) {
    this.curriculum = curriculum;
    this.name = name;
    this.limit = limit;
  }

  /**
   * Copies a curriculum.
   *
   * @throws ModuleRefused when its id, version or parts are not as they must be
   */
  static Curriculum copy(Curriculum curriculum, CallLimit limit) throws ModuleRefused {
    String id = Names.id(curriculum.id());
    String version = Names.version(id, curriculum.version());
    String of = " of curriculum " + id;
    var title = Names.answered(curriculum.title(), "title()" + of);
    var guarded = new GuardedCurriculum(curriculum, title.dutch() + " " + version, limit);
    return new CurriculumPlan(
        id,
        version,
        title,
        Names.answered(curriculum.description(), "description()" + of),
        Names.answered(curriculum.validity(), "validity()" + of),
        countable(id, Names.answered(curriculum.parts(), "parts()" + of)),
        Names.answered(curriculum.milestones(), "milestones()" + of),
        Names.answered(curriculum.earlierParts(), "earlierParts()" + of),
        guarded::assess);
  }

  /** These parts, if the platform can keep the hours of each. */
  private static List<CurriculumPart> countable(String id, List<CurriculumPart> parts)
      throws ModuleRefused {
    for (CurriculumPart part : parts) {
      for (StatutoryHours kind : part.countsFor()) {
        if (!StatutoryHours.known().contains(kind)) {
          throw new ModuleRefused(
              RefusalReason.UNKNOWN_HOURS, id, Integer.toString(part.number()), kind.id());
        }
      }
    }
    return parts;
  }

  private Assessment assess(AssessmentFacts facts) {
    try {
      return limit.ask(
          LONGEST,
          () -> Objects.requireNonNull(curriculum.assess(facts), "assess() answered null"));
    } catch (ExecutionException e) {
      // Only the kind: what a module says may hold what it was told about a participant.
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw failure("assess() threw " + cause.getClass().getName(), cause);
    } catch (TimeoutException e) {
      throw failure("assess() took longer than " + LONGEST.toSeconds() + " seconds", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure("assess() was interrupted", e);
    }
  }

  private ModuleFailure failure(String what, @Nullable Throwable cause) {
    LOG.warn("Module {}: {}", name, what);
    return new ModuleFailure(name, what, cause);
  }
}
