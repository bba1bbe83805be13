package nl.powervrouwen.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import nl.powervrouwen.identity.keycloak.DemoUser;
import nl.powervrouwen.identity.keycloak.RealmPlan;
import nl.powervrouwen.identity.keycloak.Realms;
import nl.powervrouwen.launcher.keycloak.KeycloakDatabase;
import nl.powervrouwen.launcher.keycloak.KeycloakServer;
import nl.powervrouwen.launcher.keycloak.LoginTheme;
import nl.powervrouwen.launcher.liberty.ClientKey;
import nl.powervrouwen.launcher.liberty.LibertyServer;
import nl.powervrouwen.launcher.login.CodeFlow;
import nl.powervrouwen.launcher.packs.BrokenPack;
import nl.powervrouwen.launcher.packs.PackFiles;
import nl.powervrouwen.launcher.packs.TenantPackReader;
import nl.powervrouwen.launcher.postgres.PostgresServer;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.launcher.process.FolderLock;
import nl.powervrouwen.launcher.process.Part;
import nl.powervrouwen.launcher.process.Ports;
import nl.powervrouwen.launcher.process.ServerProcess;
import nl.powervrouwen.tenancy.SecretStore;
import nl.powervrouwen.tenancy.Site;
import nl.powervrouwen.tenancy.SiteKind;
import nl.powervrouwen.tenancy.TenantDatabases;
import nl.powervrouwen.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The whole platform on this machine: PostgreSQL, Keycloak, Liberty, and what they know of the
 * municipalities. Its data outlive it; so does nothing else.
 */
public final class Platform implements AutoCloseable {

  private final PlatformSettings settings;
  private final Progress progress;
  private final List<SiteDefinition> definitions;
  private final Map<Part, ServerProcess> running = new EnumMap<>(Part.class);
  private @Nullable FolderLock lock;
  private @Nullable Installation installation;
  private boolean stopping;
  private volatile boolean told;

  /** The servers of one installation, described and not started. */
  private record Installation(
      SecretStore secrets,
      PostgresServer postgres,
      KeycloakDatabase keycloakDatabase,
      KeycloakServer keycloak,
      LibertyServer liberty,
      Map<Site, ClientKey> sites) {}

  /**
   * Describes a platform; starts nothing.
   *
   * @throws CannotStart when a tenant pack has a mistake
   */
  Platform(PlatformSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    try {
      this.definitions =
          SiteDefinition.all(new TenantPackReader().readAll(PackFiles.builtIn(settings.project())));
    } catch (BrokenPack e) {
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
      Orphans.stop(settings.dataDir(), progress);
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
    Installation parts = install();
    if (!isRunning(Part.POSTGRES)) {
      timed(Part.POSTGRES, () -> parts.postgres().start(), ServerProcess::pid);
    }
    parts.keycloakDatabase().prepare();
    boolean keycloakIsNew = !isRunning(Part.KEYCLOAK);
    if (keycloakIsNew) {
      progress.say("Keycloak", "starting");
      begin(Part.KEYCLOAK, () -> parts.keycloak().start());
    }
    prepareDatabases(parts);
    boolean libertyIsNew = !isRunning(Part.LIBERTY);
    if (libertyIsNew) {
      progress.say("Liberty", "starting");
      begin(Part.LIBERTY, () -> parts.liberty().start());
    }
    CompletableFuture<Void> liberty =
        CompletableFuture.runAsync(() -> awaitLiberty(parts, libertyIsNew));
    CompletableFuture<Void> keycloak =
        CompletableFuture.runAsync(() -> awaitKeycloak(parts, keycloakIsNew));
    join(keycloak, liberty);
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

  private Installation install() {
    if (installation != null) {
      return installation;
    }
    Path data = settings.dataDir();
    SecretStore secrets = new SecretStore(settings.secretsDir());
    PostgresServer postgres =
        new PostgresServer(settings.runtime(), data, settings.postgresPort(), secrets);
    KeycloakServer keycloak =
        new KeycloakServer(
            settings.runtime(), data, settings.keycloakPort(), settings.postgresPort(), secrets);
    progress.say("Keycloak", "building, if that was not done before");
    keycloak.build();
    Map<Site, ClientKey> sites = new LinkedHashMap<>();
    for (SiteDefinition site : definitions) {
      sites.put(
          site.at(settings.httpPort(), keycloak.address()),
          ClientKey.of(site.tenant(), settings.secretsDir(), secrets));
    }
    LibertyServer liberty =
        new LibertyServer(settings.runtime(), data, settings.httpPort(), environment());
    liberty.install(settings.project().resolve("server.xml"), settings.war());
    liberty.allow("http", sites);
    installation =
        new Installation(
            secrets,
            postgres,
            new KeycloakDatabase(postgres, secrets, data),
            keycloak,
            liberty,
            sites);
    return installation;
  }

  private Map<String, String> environment() {
    return Map.of(
        "PV_LISTEN",
        "127.0.0.1",
        "PV_HTTP_PORT",
        Integer.toString(settings.httpPort()),
        "PV_SECRETS_DIR",
        settings.secretsDir().toString(),
        "PV_DATABASE_HOST",
        "127.0.0.1",
        "PV_DATABASE_PORT",
        Integer.toString(settings.postgresPort()),
        "PV_DATABASE_SSLMODE",
        "disable");
  }

  private void prepareDatabases(Installation parts) {
    long start = System.nanoTime();
    TenantDatabases databases =
        new TenantDatabases(
            "127.0.0.1",
            settings.postgresPort(),
            PostgresServer.ADMIN,
            parts.postgres().password(),
            parts.secrets());
    databases.preparePlatform();
    for (Site site : parts.sites().keySet()) {
      if (site.kind() == SiteKind.MUNICIPALITY) {
        databases.open(site.tenant());
      }
      databases.register(site);
    }
    progress.say("Databases", "up to date" + Progress.took(start));
  }

  private void awaitKeycloak(Installation parts, boolean isNew) {
    long start = System.nanoTime();
    parts.keycloak().awaitReady(server(Part.KEYCLOAK));
    if (isNew) {
      progress.say("Keycloak", "ready at " + parts.keycloak().address() + Progress.took(start));
    }
    start = System.nanoTime();
    int changes = 0;
    try (Realms realms =
        new Realms(
            parts.keycloak().address(),
            KeycloakServer.PROVISIONER,
            parts.keycloak().provisionerSecret())) {
      for (Map.Entry<Site, ClientKey> site : parts.sites().entrySet()) {
        changes += realms.provision(plan(site.getKey(), site.getValue())).size();
      }
    }
    parts.keycloakDatabase().firstStartIsDone();
    progress.say(
        "Realms",
        (changes == 0 ? "as they should be" : changes + " changes made") + Progress.took(start));
  }

  private static RealmPlan plan(Site site, ClientKey key) {
    return new RealmPlan(
        site.tenant(),
        site.displayName(),
        "http://" + site.host(),
        key.certificate(),
        LoginTheme.NAME,
        DemoUsers.roles(site.kind()),
        DemoUsers.of(site.kind()));
  }

  private void awaitLiberty(Installation parts, boolean isNew) {
    long start = System.nanoTime();
    parts.liberty().awaitReady(server(Part.LIBERTY));
    if (isNew) {
      progress.say("Liberty", "ready on port " + settings.httpPort() + Progress.took(start));
    }
  }

  private static void join(CompletableFuture<?>... all) {
    try {
      CompletableFuture.allOf(all).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private void timed(
      Part part,
      Supplier<ServerProcess> start,
      java.util.function.ToLongFunction<ServerProcess> pid) {
    long began = System.nanoTime();
    progress.say(part.title(), "starting");
    ServerProcess server = begin(part, start);
    progress.say(part.title(), "ready, process " + pid.applyAsLong(server) + Progress.took(began));
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
    return List.copyOf(install().sites().keySet());
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
