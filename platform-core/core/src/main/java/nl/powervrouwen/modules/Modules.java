package nl.powervrouwen.modules;

import static nl.powervrouwen.registry.Role.OPERATOR;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.calendar.Scheduler;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.modules.internal.ModuleFolder;
import nl.powervrouwen.modules.internal.ModuleRegistry;
import nl.powervrouwen.modules.internal.ModuleSettings;
import nl.powervrouwen.modules.internal.RefusalReason;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jars in the modules folder, for who runs the installation. The folder is looked into every
 * second, as long as the application runs.
 */
@ApplicationScoped
public class Modules {

  private static final Logger LOG = LoggerFactory.getLogger(Modules.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  @Inject private ModuleRegistry registry;
  @Inject private ModuleSettings settings;
  @Inject private Register register;
  @Inject private Scheduler scheduler;

  /** What the register was told last; touched by whoever looks. */
  private Set<String> told = Set.of();

  private @Nullable Future<?> looking;
  private @Nullable Path copies;
  private volatile @Nullable ModuleFolder folder;

  /** Begins as soon as the application has started. */
  protected void begin(@Observes Startup started) {
    if (settings.folder().isEmpty()) {
      LOG.warn("{}", RefusalReason.NO_FOLDER.words().english());
      return;
    }
    Path where = privateFolder();
    ModuleFolder watched = new ModuleFolder(settings, where, registry, register);
    copies = where;
    folder = watched;
    looking = scheduler.every(BETWEEN_LOOKS, () -> look(watched));
    LOG.info("Watching {} for modules", settings.folder().get());
  }

  /** A look that fails is no reason never to look again. */
  private void look(ModuleFolder watched) {
    try {
      watched.look();
      tell(ids(watched.rows()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      LOG.error("Looking for modules failed", e);
    }
  }

  /** Packs may name what is loaded somewhere; the provisioner learns it from the register. */
  private void tell(Set<String> loaded) {
    if (!loaded.equals(told)) {
      register.loaded(loaded);
      told = loaded;
    }
  }

  private static Set<String> ids(List<ModuleRow> rows) {
    return rows.stream()
        .flatMap(row -> Stream.concat(row.curricula().stream(), row.formats().stream()))
        .map(ModuleRow.Item::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  @PreDestroy
  protected void end() {
    if (looking != null) {
      looking.cancel(true);
      LOG.info("Stopped watching for modules");
    }
    if (copies != null) {
      delete(copies);
    }
  }

  /** All jars that were looked at, loaded and refused, by file name. */
  @AllowedRoles(OPERATOR)
  public List<ModuleRow> all() {
    ModuleFolder watched = folder;
    return watched == null ? List.of() : watched.rows();
  }

  /** The fingerprint of the jar that brings one version of one curriculum; empty when none does. */
  Optional<String> jarOf(String curriculum, String version) {
    ModuleFolder watched = folder;
    return watched == null
        ? Optional.empty()
        : watched.rows().stream()
            .filter(
                row ->
                    row.curricula().stream()
                        .anyMatch(
                            one -> one.id().equals(curriculum) && one.version().equals(version)))
            .flatMap(row -> Stream.ofNullable(row.sha256()))
            .findFirst();
  }

  /** What each curriculum and reporting format that is loaded is called, by its id. */
  @AllowedRoles(OPERATOR)
  public Map<String, Words> titles() {
    Map<String, Words> titles = new LinkedHashMap<>();
    all().stream()
        .flatMap(row -> Stream.concat(row.curricula().stream(), row.formats().stream()))
        .forEach(item -> titles.putIfAbsent(item.id(), item.title()));
    return titles;
  }

  /** The folder that is watched; empty when none is set. */
  @AllowedRoles(OPERATOR)
  public Optional<String> folder() {
    return settings.folder().map(Path::toString);
  }

  /** What is wrong with the folder itself and what to do; empty when nothing is. */
  @AllowedRoles(OPERATOR)
  public Optional<Words> trouble() {
    ModuleFolder watched = folder;
    if (watched == null) {
      return Optional.of(RefusalReason.NO_FOLDER.words());
    }
    return watched.isReadable()
        ? Optional.empty()
        : Optional.of(RefusalReason.UNREADABLE_FOLDER.words(folder().orElse("")));
  }

  private static Path privateFolder() {
    try {
      return Files.createTempDirectory("powervrouwen-modules-"); // for nobody else to read or write
    } catch (IOException e) {
      throw new UncheckedIOException("Can't make a folder for copies of modules", e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      LOG.warn("Can't remove {}: {}", folder, e.toString());
    }
  }
}
