package nl.powervrouwen.testing;

import jakarta.enterprise.context.control.RequestContextController;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.circumstances.Household;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.goals.Goals;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.jobs.Jobs;
import nl.powervrouwen.modules.Curricula;
import nl.powervrouwen.modules.internal.ModuleRegistry;
import nl.powervrouwen.onboarding.Exports;
import nl.powervrouwen.outcomes.Progress;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.Programmes;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.reporting.Reports;
import nl.powervrouwen.results.Results;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.settings.TenantSettings;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.ReportFormat;
import nl.powervrouwen.tenancy.CurrentTenant;
import nl.powervrouwen.warnings.Warnings;
import org.jboss.weld.bootstrap.spi.BeanDiscoveryMode;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jspecify.annotations.Nullable;

/**
 * The real rooms on a real PostgreSQL, without a server.
 *
 * <p>{@code Rooms.open()} starts them; {@link #newTenant()} makes a municipality with an empty
 * database; {@link #as} does something in a request of one of its people.
 */
public final class Rooms implements AutoCloseable {

  private static final AtomicInteger TENANTS = new AtomicInteger();

  private final WeldContainer container;

  private Rooms(WeldContainer container) {
    this.container = container;
  }

  /** Starts the rooms. */
  public static Rooms open() {
    return open(weld());
  }

  /** Starts what {@link #weld()} began and a test added to. */
  public static Rooms open(Weld weld) {
    Postgres.shared().databases().preparePlatform();
    return new Rooms(weld.initialize());
  }

  /** A container with the rooms in it, not started yet, to which a test can add its own beans. */
  public static Weld weld() {
    return new Weld()
        .containerId("rooms-" + TENANTS.incrementAndGet())
        .disableDiscovery()
        .setBeanDiscoveryMode(BeanDiscoveryMode.ANNOTATED)
        .addPackages(
            true,
            CurrentTenant.class,
            DutchClock.class,
            ChangeLog.class,
            Caller.class,
            Curricula.class,
            TenantSettings.class,
            Participants.class,
            ContactMoments.class,
            Warnings.class,
            Goals.class,
            Household.class,
            Inburgering.class,
            Results.class,
            Programmes.class,
            Sessions.class,
            Jobs.class,
            Progress.class,
            Reports.class,
            Exports.class,
            Register.class,
            Rooms.class);
  }

  /** A municipality of its own, with an empty database. */
  public TenantId newTenant() {
    TenantId tenant = new TenantId("test-" + TENANTS.incrementAndGet());
    Postgres.shared().databases().open(tenant);
    return tenant;
  }

  /** A municipality of its own, with an empty database on another server and none on the shared. */
  public TenantId newTenantOn(Postgres server) {
    TenantId tenant = new TenantId("test-" + TENANTS.incrementAndGet());
    server.databases().open(tenant);
    Postgres.shared().secrets().obtain("vault/" + tenant);
    get(LocalConnections.class).move(tenant, "server-of-" + tenant, server);
    return tenant;
  }

  /** A colleague with these roles, known to the others in their municipality. */
  public CurrentUser colleague(TenantId tenant, String name, Role... roles) {
    CurrentUser user = user(tenant, name, roles);
    as(user, () -> get(Staff.class).greet());
    return user;
  }

  /** Somebody with these roles, whom nobody knows yet, and who just logged in. */
  public static CurrentUser user(TenantId tenant, String name, Role... roles) {
    Set<Role> may = Arrays.stream(roles).collect(Collectors.toUnmodifiableSet());
    Instant now = Instant.now();
    return loggedInAt(
        now,
        new CurrentUser(tenant, subject(tenant, name), name, may, now.plus(Duration.ofHours(1))));
  }

  /** The same, who proved at this moment who they are; null when nobody knows. */
  public static CurrentUser loggedInAt(@Nullable Instant moment, CurrentUser user) {
    return new CurrentUser(
        user.tenant(),
        user.subject(),
        user.displayName(),
        user.roles(),
        user.validUntil(),
        new CurrentUser.Login("session", Instant.now(), moment));
  }

  /** Each realm has its own subjects, also for people of the same name. */
  private static String subject(TenantId tenant, String name) {
    String both = tenant + "/" + name;
    return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Makes a curriculum available, as if a jar had brought it. */
  public void add(Curriculum curriculum) {
    get(ModuleRegistry.class).add(curriculum);
  }

  /** Takes a curriculum away, as if its jar had been taken out. */
  public void unshelve(Curriculum curriculum) {
    get(ModuleRegistry.class).remove(curriculum);
  }

  /** Makes a reporting format available, as if a jar had brought it. */
  public void add(ReportFormat format) {
    get(ModuleRegistry.class).add(format);
  }

  /** A room's service. */
  public <T> T get(Class<T> service) {
    return container.select(service).get();
  }

  /** Does this in a request of this user. */
  public <T> T ask(CurrentUser user, Callable<T> work) {
    RequestContextController request = get(RequestContextController.class);
    boolean mine = request.activate();
    try {
      get(Caller.class).enter(user);
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      if (mine) {
        request.deactivate();
      }
    }
  }

  /** Does this in a request of this user. */
  public void as(CurrentUser user, Runnable work) {
    ask(
        user,
        () -> {
          work.run();
          return true;
        });
  }

  /** Does this in a request of somebody who did not log in. */
  public <T> T visiting(TenantId tenant, Callable<T> work) {
    RequestContextController request = get(RequestContextController.class);
    boolean mine = request.activate();
    try {
      get(Caller.class).visit(tenant);
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      if (mine) {
        request.deactivate();
      }
    }
  }

  @Override
  public void close() {
    container.close();
  }
}
