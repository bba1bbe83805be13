package nl.powervrouwen.modules.internal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.modules.ModuleRow;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into the modules folder every second, as long as the application runs.
 *
 * <p>The thread is our own and not the server's on purpose: it has no caller, no tenant and no
 * transaction, and inherits none.
 */
@ApplicationScoped
public class ModuleWatch {

  private static final Logger LOG = LoggerFactory.getLogger(ModuleWatch.class);

  @Inject private ModuleRegistry shelf;
  @Inject private ModuleSettings settings;
  @Inject private Register register;

  /** What the register was told last; touched by the thread alone. */
  private Set<String> told = Set.of();

  private @Nullable ScheduledExecutorService thread;
  private @Nullable Path copies;
  private volatile @Nullable ModuleFolder folder;

  /** Begins as soon as the application has started. */
  void begin(@Observes Startup started) {
    if (settings.folder().isEmpty()) {
      LOG.warn("{}", RefusalReason.NO_FOLDER.words().english());
      return;
    }
    Path where = privateFolder();
    ModuleFolder watched = new ModuleFolder(settings, where, shelf, ModuleLoader.LONGEST);
    copies = where;
    folder = watched;
    thread =
        Executors.newSingleThreadScheduledExecutor(
            work ->
                Thread.ofPlatform()
                    .daemon()
                    .inheritInheritableThreadLocals(false)
                    .name("modules")
                    .unstarted(work));
    var unused = thread.scheduleWithFixedDelay(() -> look(watched), 0, 1, TimeUnit.SECONDS);
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
  void end() {
    if (thread != null) {
      thread.shutdownNow();
      LOG.info("Stopped watching for modules");
    }
    if (copies != null) {
      delete(copies);
    }
  }

  /** What came of each file, by name. */
  public List<ModuleRow> rows() {
    ModuleFolder watched = folder;
    return watched == null ? List.of() : watched.rows();
  }

  /** The folder that is watched. */
  public Optional<String> folder() {
    return settings.folder().map(Path::toString);
  }

  /** What is wrong with the folder itself. */
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
