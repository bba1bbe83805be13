package nl.powervrouwen.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.powervrouwen.launcher.keycloak.KeycloakServer;
import nl.powervrouwen.launcher.login.CodeFlow;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.launcher.process.FolderLock;
import nl.powervrouwen.launcher.process.Part;
import nl.powervrouwen.launcher.process.Ports;
import nl.powervrouwen.launcher.process.ServerProcess;
import nl.powervrouwen.packs.PackRefusal;
import nl.powervrouwen.provisioner.keycloak.DemoUser;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The whole platform on this machine: PostgreSQL, Keycloak, Liberty, and what they know of the
 * municipalities. Its data outlive it; so does nothing else.
 */
public final class Platform implements AutoCloseable {

  private final PlatformSettings settings;
  private final Progress progress;
  private final List<BundledPacks.Bundled> packs;
  private final Map<Part, ServerProcess> running = new EnumMap<>(Part.class);
  private @Nullable FolderLock lock;
  private volatile @Nullable Installation installation;
  private boolean stopping;
  private volatile boolean opened;
  private volatile boolean told;

  /**
   * Describes a platform; starts nothing.
   *
   * @throws CannotStart when a tenant pack has a mistake
   */
  Platform(PlatformSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    try {
      this.packs = BundledPacks.read(settings.project());
    } catch (PackRefusal e) {
      throw new CannotStart(
          "A tenant pack has mistakes; nothing was changed:\n" + e.getMessage(), e);
    }
  }

  /**
   * Starts a platform and returns when it is ready, or throws and leaves nothing running.
   *
   * @throws CannotStart with a reason that a person can act on
   */
  public static Platform start(PlatformSettings settings) {
    Platform platform = new Platform(settings, Progress.silent());
    platform.start(() -> {});
    return platform;
  }

  /**
   * Starts everything; on failure stops again what was started.
   *
   * @param begun called as soon as the folder is ours
   */
  void start(Runnable begun) {
    try {
      takeFolder();
      begun.run();
      LeftoverServers.stop(settings.dataDir(), progress);
      List<String> problems = Ports.problems(settings.ports());
      if (!problems.isEmpty()) {
        throw new CannotStart(String.join("\n", problems));
      }
      startAgain();
    } catch (RuntimeException | Error e) {
      stop();
      throw e;
    }
  }

  /** Starts the parts that do not run, as after one was killed, and returns when all is ready. */
  public void startAgain() {
    Installation parts = installation();
    if (!isRunning(Part.POSTGRES)) {
      long start = System.nanoTime();
      progress.say("PostgreSQL", "starting");
      begin(Part.POSTGRES, () -> parts.postgres().start());
      progress.say(
          "PostgreSQL", "ready at 127.0.0.1:" + settings.postgresPort() + Progress.took(start));
    }
    parts.keycloakDatabase().prepare();
    Runnable keycloak =
        beginAndAwait(
            Part.KEYCLOAK,
            () -> parts.keycloak().start(),
            server -> parts.keycloak().awaitReady(server),
            parts.keycloak().address());
    long databases = System.nanoTime();
    progress.say("Databases", parts.prepareDatabases() + Progress.took(databases));
    Runnable liberty =
        beginAndAwait(
            Part.LIBERTY,
            () -> parts.liberty().start(),
            server -> parts.liberty().awaitReady(server),
            "127.0.0.1:" + settings.httpPort());
    Runnable realms =
        () -> {
          long start = System.nanoTime();
          progress.say("Realms", parts.prepareRealms() + Progress.took(start));
          municipalities(parts);
        };
    together(
        liberty,
        () -> {
          keycloak.run();
          realms.run();
        });
  }

  /**
   * Opens the municipalities that came along and were never opened here; each answers when this
   * returns. Those that were are left as they are.
   */
  private void municipalities(Installation parts) {
    long start = System.nanoTime();
    parts.provisioning().start();
    if (opened) {
      return;
    }
    Register register = parts.provisioning().databases().register();
    int fresh = parts.provisioning().apply(BundledPacks.unopened(packs, register));
    opened = true;
    progress.say(
        "Municipalities", (fresh == 0 ? "as they were" : fresh + " opened") + Progress.took(start));
    List<String> different = BundledPacks.different(packs, register);
    if (!different.isEmpty()) {
      progress.say(
          "Municipalities",
          String.join(", ", different)
              + ": not as the pack here says; ./run onboard PATH brings that in");
    }
  }

  /**
   * Starts a part if it does not run.
   *
   * @return what waits until it answers
   */
  private Runnable beginAndAwait(
      Part part, Supplier<ServerProcess> start, Consumer<ServerProcess> wait, String address) {
    if (isRunning(part)) {
      return () -> {};
    }
    long began = System.nanoTime();
    progress.say(part.title(), "starting");
    ServerProcess server = begin(part, start);
    return () -> {
      wait.accept(server);
      progress.say(part.title(), "ready at " + address + Progress.took(began));
    };
  }

  /** Does two things at once; throws as soon as one fails. */
  private static void together(Runnable one, Runnable other) {
    CompletableFuture<Void> failed = new CompletableFuture<>();
    CompletableFuture<?>[] tasks = {
      CompletableFuture.runAsync(one, Thread::startVirtualThread),
      CompletableFuture.runAsync(other, Thread::startVirtualThread)
    };
    for (CompletableFuture<?> task : tasks) {
      task.exceptionally(
          reason -> {
            failed.completeExceptionally(reason);
            return null;
          });
    }
    try {
      CompletableFuture.anyOf(CompletableFuture.allOf(tasks), failed).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void takeFolder() {
    try {
      Files.createDirectories(settings.dataDir());
      Files.setPosixFilePermissions(
          settings.dataDir(), PosixFilePermissions.fromString("rwx------"));
    } catch (IOException e) {
      throw new UncheckedIOException("Can't use the folder " + settings.dataDir(), e);
    }
    FolderLock taken =
        FolderLock.tryTake(settings.dataDir())
            .orElseThrow(
                () ->
                    new CannotStart(
                        "A platform already works in "
                            + settings.dataDir()
                            + ": ./run status shows it, ./run stop stops it"));
    synchronized (running) {
      lock = taken;
    }
  }

  private synchronized Installation installation() {
    if (installation == null) {
      if (!KeycloakServer.isBuilt(settings.runtime())) {
        progress.say("Keycloak", "being built, once; this takes a while");
      }
      KeycloakServer.build(settings.runtime(), settings.dataDir());
      installation = new Installation(settings);
    }
    return installation;
  }

  /** Starts a part, unless we are being stopped. */
  private ServerProcess begin(Part part, Supplier<ServerProcess> start) {
    synchronized (running) {
      if (stopping) {
        throw new CannotStart("Stopped while starting");
      }
      ServerProcess server = start.get();
      running.put(part, server);
      return server;
    }
  }

  private ServerProcess server(Part part) {
    synchronized (running) {
      return Objects.requireNonNull(running.get(part));
    }
  }

  private boolean isRunning(Part part) {
    synchronized (running) {
      ServerProcess server = running.get(part);
      return server != null && server.isAlive();
    }
  }

  /** Stops everything in the right order; safe to call twice and while starting. */
  public void stop() {
    Installation parts = installation;
    if (parts != null) {
      parts.close();
    }
    synchronized (running) {
      stopping = true;
      for (Part part : Part.stoppingOrder()) {
        ServerProcess server = running.remove(part);
        if (server != null) {
          long start = System.nanoTime();
          server.stop();
          progress.say(part.title(), "stopped" + Progress.took(start));
        }
      }
      if (lock != null) {
        lock.close();
        lock = null;
      }
    }
  }

  @Override
  public void close() {
    stop();
  }

  /** Ends Liberty as a power cut would; {@link #startAgain} brings it back. */
  public void killLiberty() {
    server(Part.LIBERTY).kill();
  }

  /** Ends Keycloak as a power cut would; {@link #startAgain} brings it back. */
  public void killKeycloak() {
    server(Part.KEYCLOAK).kill();
  }

  /** Ends PostgreSQL as a power cut would; {@link #startAgain} brings it back. */
  public void killPostgres() {
    server(Part.POSTGRES).kill();
  }

  /** Stops because a person wants it, not because something went wrong. */
  void stopAsTold() {
    told = true;
    stop();
  }

  /** Whether it ends because a person wants it. */
  boolean isStoppedByUs() {
    return told;
  }

  /** Whether the data folder is ours and not another platform's. */
  boolean hasFolder() {
    synchronized (running) {
      return lock != null;
    }
  }

  /**
   * Waits until a part ends.
   *
   * @return what it said last; empty when we stopped it ourselves
   */
  Optional<String> awaitEnd() {
    List<ServerProcess> servers;
    synchronized (running) {
      servers = List.copyOf(running.values());
    }
    CompletableFuture.anyOf(
            servers.stream()
                .map(server -> server.handle().onExit())
                .toArray(CompletableFuture<?>[]::new))
        .join();
    if (told) {
      return Optional.empty();
    }
    return servers.stream()
        .filter(server -> !server.isAlive())
        .map(ServerProcess::obituary)
        .findFirst();
  }

  /** Where it keeps its data and at which ports it answers. */
  public PlatformSettings settings() {
    return settings;
  }

  /** All addresses: the municipalities by name, then the pilot and the operator. */
  public List<Site> sites() {
    return installation().sites();
  }

  /**
   * An access token for the REST API, got as a client of the user would: by authorization code with
   * PKCE.
   *
   * @throws CannotStart when there is no such site, or Keycloak refuses the user
   */
  public String token(TenantId tenant, String user) {
    return new CodeFlow(site(tenant).issuer()).token(user, DemoUser.PASSWORD);
  }

  /**
   * The site of a tenant.
   *
   * @throws CannotStart when there is none
   */
  public Site site(TenantId tenant) {
    return sites().stream()
        .filter(site -> site.tenant().equals(tenant))
        .findFirst()
        .orElseThrow(() -> new CannotStart("There is no site " + tenant));
  }
}
