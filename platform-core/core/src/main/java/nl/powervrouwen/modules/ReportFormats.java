package nl.powervrouwen.modules;

import static nl.powervrouwen.registry.Role.CONTROLLER;
import static nl.powervrouwen.registry.Role.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.modules.internal.ModuleRegistry;
import nl.powervrouwen.spi.ReportFormat;

/** The reporting formats that are loaded now and that the caller's municipality uses. */
@ApplicationScoped
public class ReportFormats {

  @Inject private ModuleRegistry registry;
  @Inject private ModuleChoices choices;

  /** All of them, by title; of one format the newest version first. */
  @AllowedRoles({COORDINATOR, CONTROLLER})
  public List<FormatRow> all() {
    return registry.formats().stream().filter(row -> choices.uses(row.id())).toList();
  }

  /**
   * One version of one format; empty when its module is not loaded or not used. Its {@code check}
   * and {@code write} throw a {@link nl.powervrouwen.refusals.ModuleFailure} when the module fails,
   * and let a cancellation and an {@link java.io.IOException} pass.
   */
  @AllowedRoles({COORDINATOR, CONTROLLER})
  public Optional<ReportFormat> find(String id, String version) {
    return choices.uses(id) ? registry.format(id, version) : Optional.empty();
  }
}
