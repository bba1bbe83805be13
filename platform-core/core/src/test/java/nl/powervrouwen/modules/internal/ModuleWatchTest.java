package nl.powervrouwen.modules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.powervrouwen.modules.ModuleRow;
import nl.powervrouwen.modules.Modules;
import nl.powervrouwen.registry.ConfiguredJdbi;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Sha256;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.CurriculumPlan;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.Validity;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Eventually;
import nl.powervrouwen.testing.PlainScheduler;
import nl.powervrouwen.testing.Postgres;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("postgres")
class ModuleWatchTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  /** The settings that this test wants. */
  @ApplicationScoped
  static class Settings {

    private static ModuleSettings wanted = ModuleSettings.NONE;

    @Produces
    @Singleton
    ModuleSettings settings() {
      return wanted;
    }
  }

  /** The register's database; without a scope, so that the rooms of other tests don't find it. */
  static class Database {

    @Produces
    @Singleton
    Jdbi jdbi() {
      return ConfiguredJdbi.over(
          () -> Postgres.shared().enter(Register.PLATFORM, Register.PLATFORM));
    }
  }

  @BeforeAll
  static void prepare() {
    Postgres.shared().databases().preparePlatform();
  }

  private static WeldContainer start(ModuleSettings settings) {
    Settings.wanted = settings;
    return new Weld()
        .containerId("modules-" + System.nanoTime())
        .disableDiscovery()
        .beanClasses(
            ModuleRegistry.class,
            Modules.class,
            Settings.class,
            Database.class,
            Register.class,
            PlainScheduler.class)
        .initialize();
  }

  @Test
  void looksAsLongAsTheApplicationRuns() throws Exception {
    Path jar = JarMaker.curriculum("fietsen", "1").to(folder.resolve("fietsen.jar"));
    Path list =
        Files.writeString(elsewhere.resolve("allowed"), Sha256.of(Files.readAllBytes(jar)) + "\n");
    try (WeldContainer application =
        start(new ModuleSettings(Optional.of(folder), Optional.of(list)))) {
      ModuleRegistry registry = application.select(ModuleRegistry.class).get();
      Modules modules = application.select(Modules.class).get();
      Eventually.is("it is loaded", () -> registry.curriculum("fietsen", "1").isPresent());
      Register register = application.select(Register.class).get();
      Eventually.is("it is written down", () -> register.modules().contains("fietsen"));
      assertThat(modules.all()).extracting(ModuleRow::file).containsExactly("fietsen.jar");
      assertThat(modules.folder()).contains(folder.toString());
      assertThat(modules.trouble()).isEmpty();

      Files.delete(jar);
      Eventually.is("it is gone", () -> registry.curriculum("fietsen", "1").isEmpty());
    }
  }

  @Test
  void saysThatThereIsNoFolder() {
    try (WeldContainer application = start(ModuleSettings.NONE)) {
      Modules modules = application.select(Modules.class).get();
      assertThat(modules.all()).isEmpty();
      assertThat(modules.trouble()).contains(RefusalReason.NO_FOLDER.words());
    }
  }

  @Test
  void saysThatTheFolderCanNotBeRead() {
    Path gone = folder.resolve("weg");
    try (WeldContainer application =
        start(new ModuleSettings(Optional.of(gone), Optional.empty()))) {
      Modules modules = application.select(Modules.class).get();
      Eventually.is("there is trouble", () -> modules.trouble().isPresent());
      assertThat(modules.trouble())
          .contains(RefusalReason.UNREADABLE_FOLDER.words(gone.toString()));
    }
  }

  @Test
  void neverShowsModulesHalfwayAnExchange() {
    ModuleRegistry registry = new ModuleRegistry();
    Contents one = new Contents(List.of(plan("1")), List.of());
    Contents two = new Contents(List.of(plan("2")), List.of());
    registry.exchange(Contents.NONE, one);
    AtomicBoolean going = new AtomicBoolean(true);
    CompletableFuture<Void> exchanging =
        CompletableFuture.runAsync(
            () -> {
              while (going.get()) {
                registry.exchange(one, two);
                registry.exchange(two, one);
              }
            });
    for (int look = 0; look < 20_000; look++) {
      assertThat(registry.curricula(TODAY)).hasSize(1);
    }
    going.set(false);
    exchanging.join();
  }

  private static Curriculum plan(String version) {
    Words words = new Words("Proef", "Trial");
    CurriculumPart part =
        new CurriculumPart(
            1,
            PartKind.SESSION,
            words,
            words,
            words,
            Duration.ofHours(1),
            Set.of(),
            null,
            List.of());
    return new CurriculumPlan(
        "proef",
        version,
        words,
        words,
        Validity.from(TODAY),
        List.of(part),
        List.of(),
        facts -> new Assessment(List.of()));
  }
}
