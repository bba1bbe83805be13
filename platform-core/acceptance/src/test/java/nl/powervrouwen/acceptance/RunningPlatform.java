package nl.powervrouwen.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.powervrouwen.launcher.Platform;
import nl.powervrouwen.launcher.PlatformSettings;
import nl.powervrouwen.launcher.SecondDatabaseServer;
import nl.powervrouwen.launcher.demo.DemoData;
import nl.powervrouwen.launcher.demo.DemoPlatform;
import nl.powervrouwen.launcher.login.CodeFlow;
import nl.powervrouwen.provisioner.keycloak.DemoUser;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;

/** A whole platform with demo data in a new folder, as {@code ./run} gives it. */
final class RunningPlatform implements DemoPlatform, AutoCloseable {

  private static @Nullable RunningPlatform shared;

  private final Platform platform;
  private final List<TenantId> demo;
  private final Map<TenantId, Site> opened = new ConcurrentHashMap<>();
  private @Nullable TenantId third;
  private @Nullable SecondDatabaseServer secondServer;

  private RunningPlatform(Platform platform) {
    this.platform = platform;
    this.demo =
        platform.sites().stream()
            .filter(site -> site.kind() == SiteKind.MUNICIPALITY)
            .map(Site::tenant)
            .toList();
  }

  /** The one that the journeys share; stopped when the JVM ends. */
  static synchronized RunningPlatform shared() {
    if (shared == null) {
      RunningPlatform started = start();
      Runtime.getRuntime().addShutdownHook(new Thread(started::close));
      DemoData.seed(started);
      shared = started;
    }
    return shared;
  }

  /** A new one without demo data, for who will kill it. */
  static RunningPlatform start() {
    try {
      Path folder =
          Files.createTempDirectory(
              Files.createDirectories(Path.of("target").toAbsolutePath()), "platform-");
      return start(PlatformSettings.forTest(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One in a folder that may have been used before. */
  static RunningPlatform start(PlatformSettings settings) {
    return new RunningPlatform(Platform.start(settings));
  }

  /** The platform itself. */
  Platform platform() {
    return platform;
  }

  /** The first municipality of the demo, by name. */
  TenantId first() {
    return municipalities().getFirst();
  }

  /** The second municipality of the demo, by name. */
  TenantId second() {
    return municipalities().get(1);
  }

  /**
   * Opens a municipality that is in no file of the project, while the platform works.
   *
   * @param gemeentecode one from the list, for others are refused
   * @param server the further PostgreSQL server on which it shall be
   */
  Site open(TenantId tenant, String gemeentecode, SecondDatabaseServer server) {
    Site site = new Opening(platform).open(tenant, gemeentecode, server.name());
    opened.put(tenant, site);
    return site;
  }

  /**
   * The municipality that was opened while the platform worked, on a PostgreSQL server of its own;
   * opened, and given demo data, when somebody asks for the first time.
   */
  synchronized TenantId third() {
    if (third == null) {
      TenantId tenant = new TenantId("zonnedorp");
      Opening.awaitLogin(open(tenant, "0034", secondServer()), platform.settings().httpPort());
      DemoData.seed(new OnlyOne(this, tenant));
      third = tenant;
    }
    return third;
  }

  /** A further PostgreSQL server beside the main one; started when somebody asks first. */
  synchronized SecondDatabaseServer secondServer() {
    if (secondServer == null) {
      SecondDatabaseServer server = SecondDatabaseServer.start(platform, "tweede");
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      secondServer = server;
    }
    return secondServer;
  }

  /** The site of a tenant, also of one that was opened since. */
  Site site(TenantId tenant) {
    Site since = opened.get(tenant);
    return since == null ? platform.site(tenant) : since;
  }

  /** The REST API as a demo user. */
  Api api(TenantId tenant, String user) {
    return new Api(address(tenant), token(tenant, user));
  }

  /**
   * Those that stood here when it started; others come and go while tests run beside each other.
   */
  @Override
  public List<TenantId> municipalities() {
    return demo;
  }

  @Override
  public URI address(TenantId tenant) {
    return URI.create("http://" + site(tenant).host());
  }

  @Override
  public String token(TenantId tenant, String user) {
    synchronized (Shared.LOGIN) {
      return new CodeFlow(site(tenant).issuer()).token(user, DemoUser.PASSWORD);
    }
  }

  @Override
  public String subject(TenantId tenant, String user) {
    try {
      return api(tenant, user).get("ik").success().get("medewerkerId").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void say(String what) {
    System.out.println("Demo data: " + what);
  }

  @Override
  public void close() {
    platform.stop();
  }

  /** The same platform as if it had one municipality. */
  private record OnlyOne(RunningPlatform platform, TenantId tenant) implements DemoPlatform {

    @Override
    public List<TenantId> municipalities() {
      return List.of(tenant);
    }

    @Override
    public URI address(TenantId asked) {
      return platform.address(asked);
    }

    @Override
    public String token(TenantId asked, String user) {
      return platform.token(asked, user);
    }

    @Override
    public String subject(TenantId asked, String user) {
      return platform.subject(asked, user);
    }

    @Override
    public void say(String what) {
      platform.say(what);
    }
  }
}
