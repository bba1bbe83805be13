package nl.powervrouwen.modules;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.CONTROLLER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.modules.internal.ModuleRegistry;
import nl.powervrouwen.spi.Curriculum;

/** The curricula that are loaded now, of which a municipality uses some or all. */
@ApplicationScoped
public class Curricula {

  @Inject private ModuleRegistry registry;
  @Inject private DutchClock clock;
  @Inject private ModuleChoices choices;
  @Inject private Modules modules;

  /**
   * Those that the caller's municipality uses, by title; of one curriculum the newest version
   * first.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER})
  public List<CurriculumRow> all() {
    return registry.curricula(clock.today()).stream()
        .filter(row -> choices.uses(row.id()))
        .toList();
  }

  /** Whether a group of the caller's municipality may begin with it; its module may be absent. */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER})
  public boolean isUsed(String id) {
    return choices.uses(id);
  }

  /**
   * One version of one curriculum; empty when its module is not loaded. Also one that the
   * municipality does not use any more: a group that follows it goes on.
   *
   * <p>Everything about it is at hand at once; only {@link Curriculum#assess} asks the module. It
   * takes at most two seconds, and throws a {@link nl.powervrouwen.refusals.ModuleFailure} when the
   * module gives no answer.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER})
  public Optional<Curriculum> find(String id, String version) {
    return registry.curriculum(id, version);
  }

  /**
   * SHA-256 of the jar that brings one version of one curriculum, 64 small hexadecimal digits;
   * empty when it is not loaded.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER})
  public Optional<String> jar(String id, String version) {
    return modules.jarOf(id, version);
  }
}
